// SPDX-License-Identifier: GPL-3.0-or-later
// Stand-in for Zephyr's header of this name: what eai_ipc uses of it, and no more. Work waits until the test runs it.
#pragma once

#include <stddef.h>
#include <stdint.h>

#define CONTAINER_OF(pointer, type, member) ((type *)(void *)((uint8_t *)(pointer) - offsetof(type, member)))

struct k_work;

typedef void (*k_work_handler_t)(struct k_work *work);

struct k_work
{
    k_work_handler_t handler;
};

void k_work_init(struct k_work *work, k_work_handler_t handler);
int k_work_submit(struct k_work *work);
int k_work_cancel(struct k_work *work);

unsigned irq_lock(void);
void irq_unlock(unsigned key);
