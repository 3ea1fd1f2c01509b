// SPDX-License-Identifier: GPL-3.0-or-later
// A kernel just large enough to measure what messages between tasks cost: strict priorities, synchronous send, receive and
// reply with bounded copies by supervisor call, and a memory protection unit that is loaded anew for each task.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KERNEL_TASKS 4U // task 0 is the most urgent; the last one never blocks; others may be absent
#define KERNEL_NOTIFIED 0U // what kernel_receive() returns for a notification

struct kernel_task
{
    uint32_t *stack;
    uint8_t state;
    uint8_t peer; // whom it sends to
    uint8_t sender; // of the message that it has received
    bool notified;
    void *buffer;
    uint32_t length;
};

/// Protected memory of a task, as the MPU's registers have it.
struct kernel_region
{
    uint32_t address;
    uint32_t attributes;
};

/// Puts the kernel's handlers into the vector table, in RAM. @p handler serves interrupt @p number.
void kernel_init(struct kernel_task *tasks, bool protect, unsigned number, void (*handler)(void));

/// @p task begins with @p entry; its stack is @p bytes at @p stack, aligned to 8.
void kernel_task(unsigned task, void (*entry)(void), void *stack, size_t bytes);

/// Never returns: the tasks run.
_Noreturn void kernel_run(void);

/// Copies a message to @p task and waits for its reply.
void kernel_send(unsigned task, const void *data, uint32_t length);

/// Waits for a message or a notification; returns the message's length.
uint32_t kernel_receive(void *buffer, uint32_t capacity);

/// Lets the sender of the last message go on.
void kernel_reply(void);

/// From an interrupt handler.
void kernel_notify(unsigned task);
