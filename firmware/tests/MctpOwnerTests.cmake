# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of what MCTP endpoints do together (requests, bus owners, bridges), and of buses with multiplexers.
firmware_test(mctp_owner mctp_network.c mctp_network.h)
target_link_libraries(firmware_test_mctp_owner PRIVATE firmware_mctp)

firmware_test(i2c_mux)
target_link_libraries(firmware_test_i2c_mux PRIVATE firmware_mctp)
