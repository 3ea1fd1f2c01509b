// SPDX-License-Identifier: GPL-3.0-or-later
// A PLDM request, and the same bytes as a PDR.
#include "fuzz_endpoint.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint8_t *exact = fuzz_exact(data, size);
    uint8_t response[PLDM_MESSAGE_MAX];
    uint8_t record[PLDM_PDR_MAX];
    struct pldm_sensor sensor;
    uint32_t handle = 0;
    (void)pldm_answer(fuzz_terminus(), exact, (uint16_t)size, response);
    if (pldm_pdr_decode(exact, size, &sensor, &handle))
        (void)pldm_pdr_encode(&sensor, handle, record);
    fuzz_exact_done(exact);
    return 0;
}
