/* What orders work: fences, binary and timeline semaphores, events. */
#include "topics.h"

#include <pthread.h>
#include <time.h>

static void nap(long milliseconds) {
    struct timespec time = {0, milliseconds * 1000000};
    nanosleep(&time, NULL);
}

static VkSemaphore semaphore(struct gpu *gpu, VkSemaphoreType type, uint64_t value) {
    VkSemaphoreTypeCreateInfo kind = {
        .sType = VK_STRUCTURE_TYPE_SEMAPHORE_TYPE_CREATE_INFO,
        .semaphoreType = type,
        .initialValue = value,
    };
    VkSemaphoreCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_SEMAPHORE_CREATE_INFO,
        .pNext = &kind,
    };
    VkSemaphore handle;
    OK(vkCreateSemaphore(gpu->device, &info, NULL, &handle));
    return handle;
}

/* Copies the word after `at` over the one at `at`: work that shows whether the order was kept. */
static VkCommandBuffer shift(struct gpu *gpu, const struct buffer *buffer, uint32_t at) {
    VkCommandBuffer commands = gpu_begin(gpu);
    VkBufferCopy word = {(at + 1) * 4, at * 4, 4};
    gpu_barrier(commands);
    vkCmdCopyBuffer(commands, buffer->handle, buffer->handle, 1, &word);
    gpu_barrier(commands);
    OK(vkEndCommandBuffer(commands));
    return commands;
}

/* A chain of submissions by binary semaphores, and all that can be asked of fences. */
bool try_fences(struct gpu *gpu) {
    enum { LINKS = 16 };
    struct buffer buffer = buffer_make(gpu, (LINKS + 1) * 4, 0);
    buffer.words[LINKS] = 77;
    VkSemaphore links[LINKS];
    VkFence fences[LINKS];
    VkCommandBuffer commands[LINKS];
    for (uint32_t i = 0; i < LINKS; i++) {
        VkFenceCreateInfo info = {.sType = VK_STRUCTURE_TYPE_FENCE_CREATE_INFO};
        links[i] = semaphore(gpu, VK_SEMAPHORE_TYPE_BINARY, 0);
        OK(vkCreateFence(gpu->device, &info, NULL, &fences[i]));
        commands[i] = shift(gpu, &buffer, LINKS - 1 - i);
    }
    HOLDS(vkGetFenceStatus(gpu->device, fences[0]) == VK_NOT_READY);
    HOLDS(vkWaitForFences(gpu->device, 1, fences, VK_TRUE, 1000000) == VK_TIMEOUT);
    for (int round = 0; round < 3; round++) {
        for (uint32_t i = 0; i < LINKS; i++) {
            VkPipelineStageFlags stage = VK_PIPELINE_STAGE_ALL_COMMANDS_BIT;
            VkSubmitInfo submit = {
                .sType = VK_STRUCTURE_TYPE_SUBMIT_INFO,
                .waitSemaphoreCount = i > 0,
                .pWaitSemaphores = &links[i - (i > 0)],
                .pWaitDstStageMask = &stage,
                .commandBufferCount = 1,
                .pCommandBuffers = &commands[i],
                .signalSemaphoreCount = i + 1 < LINKS,
                .pSignalSemaphores = &links[i],
            };
            OK(vkQueueSubmit(gpu->queue, 1, &submit, fences[i]));
        }
        OK(vkWaitForFences(gpu->device, LINKS, fences, VK_FALSE, UINT64_MAX));
        OK(vkWaitForFences(gpu->device, LINKS, fences, VK_TRUE, UINT64_MAX));
        HOLDS(buffer.words[0] == 77);
        buffer.words[0] = 0;
        for (uint32_t i = 0; i < LINKS; i++) {
            OK(vkGetFenceStatus(gpu->device, fences[i]));
        }
        OK(vkResetFences(gpu->device, LINKS, fences));
        HOLDS(vkGetFenceStatus(gpu->device, fences[LINKS - 1]) == VK_NOT_READY);
    }
    /* A fence without work, and one that begins signalled. */
    OK(vkQueueSubmit(gpu->queue, 0, NULL, fences[0]));
    OK(vkWaitForFences(gpu->device, 1, fences, VK_TRUE, UINT64_MAX));
    VkFenceCreateInfo signalled = {
        .sType = VK_STRUCTURE_TYPE_FENCE_CREATE_INFO,
        .flags = VK_FENCE_CREATE_SIGNALED_BIT,
    };
    VkFence fence;
    OK(vkCreateFence(gpu->device, &signalled, NULL, &fence));
    OK(vkGetFenceStatus(gpu->device, fence));
    vkDestroyFence(gpu->device, fence, NULL);
    OK(vkQueueWaitIdle(gpu->queue));
    OK(vkDeviceWaitIdle(gpu->device));
    for (uint32_t i = 0; i < LINKS; i++) {
        vkDestroySemaphore(gpu->device, links[i], NULL);
        vkDestroyFence(gpu->device, fences[i], NULL);
    }
    vkFreeCommandBuffers(gpu->device, gpu->pool, LINKS, commands);
    buffer_free(gpu, &buffer);
    return true;
}

bool try_events(struct gpu *gpu) {
    VkEventCreateInfo info = {.sType = VK_STRUCTURE_TYPE_EVENT_CREATE_INFO};
    VkEvent host, device;
    OK(vkCreateEvent(gpu->device, &info, NULL, &host));
    OK(vkCreateEvent(gpu->device, &info, NULL, &device));
    HOLDS(vkGetEventStatus(gpu->device, host) == VK_EVENT_RESET);
    OK(vkSetEvent(gpu->device, host));
    HOLDS(vkGetEventStatus(gpu->device, host) == VK_EVENT_SET);
    OK(vkResetEvent(gpu->device, host));
    HOLDS(vkGetEventStatus(gpu->device, host) == VK_EVENT_RESET);

    /* The device waits for an event of the host, and sets one that the host waits for. */
    struct buffer buffer = buffer_make(gpu, 8, 0);
    buffer.words[0] = 99;
    OK(vkSetEvent(gpu->device, host));
    VkCommandBuffer commands = gpu_begin(gpu);
    VkPipelineStageFlags all = VK_PIPELINE_STAGE_ALL_COMMANDS_BIT;
    vkCmdWaitEvents(commands, 1, &host, VK_PIPELINE_STAGE_HOST_BIT, all, 0, NULL, 0, NULL, 0, NULL);
    VkBufferCopy word = {0, 4, 4};
    vkCmdCopyBuffer(commands, buffer.handle, buffer.handle, 1, &word);
    gpu_barrier(commands);
    vkCmdSetEvent(commands, device, all);
    OK(vkEndCommandBuffer(commands));
    VkSubmitInfo submit = {
        .sType = VK_STRUCTURE_TYPE_SUBMIT_INFO,
        .commandBufferCount = 1,
        .pCommandBuffers = &commands,
    };
    OK(vkQueueSubmit(gpu->queue, 1, &submit, VK_NULL_HANDLE));
    while (vkGetEventStatus(gpu->device, device) != VK_EVENT_SET) {
        nap(1);
    }
    OK(vkQueueWaitIdle(gpu->queue));
    HOLDS(buffer.words[1] == 99);

    VkCommandBuffer reset = gpu_begin(gpu);
    vkCmdResetEvent(reset, device, all);
    gpu_run(gpu, reset);
    HOLDS(vkGetEventStatus(gpu->device, device) == VK_EVENT_RESET);
    vkFreeCommandBuffers(gpu->device, gpu->pool, 1, &commands);
    vkDestroyEvent(gpu->device, host, NULL);
    vkDestroyEvent(gpu->device, device, NULL);
    buffer_free(gpu, &buffer);
    return true;
}

struct waiter {
    struct gpu *gpu;
    VkSemaphore semaphore;
    uint64_t value;
};

static void *wait_for_value(void *argument) {
    struct waiter *waiter = argument;
    VkSemaphoreWaitInfo info = {
        .sType = VK_STRUCTURE_TYPE_SEMAPHORE_WAIT_INFO,
        .semaphoreCount = 1,
        .pSemaphores = &waiter->semaphore,
        .pValues = &waiter->value,
    };
    OK(vkWaitSemaphores(waiter->gpu->device, &info, UINT64_MAX));
    return NULL;
}

bool try_timelines(struct gpu *gpu) {
    enum { STEPS = 100 };
    VkSemaphore line = semaphore(gpu, VK_SEMAPHORE_TYPE_TIMELINE, 5);
    VkSemaphore gate = semaphore(gpu, VK_SEMAPHORE_TYPE_TIMELINE, 0);
    uint64_t value;
    OK(vkGetSemaphoreCounterValue(gpu->device, line, &value));
    HOLDS(value == 5);

    /* The gate opens by the host; then each step waits for the one before. */
    struct buffer buffer = buffer_make(gpu, (STEPS + 1) * 4, 0);
    buffer.words[STEPS] = 4321;
    VkCommandBuffer commands[STEPS];
    for (uint32_t i = 0; i < STEPS; i++) {
        commands[i] = shift(gpu, &buffer, STEPS - 1 - i);
        uint64_t before = i == 0 ? 1 : 5 + i, after = 6 + i;
        VkTimelineSemaphoreSubmitInfo values = {
            .sType = VK_STRUCTURE_TYPE_TIMELINE_SEMAPHORE_SUBMIT_INFO,
            .waitSemaphoreValueCount = 1,
            .pWaitSemaphoreValues = &before,
            .signalSemaphoreValueCount = 1,
            .pSignalSemaphoreValues = &after,
        };
        VkPipelineStageFlags stage = VK_PIPELINE_STAGE_ALL_COMMANDS_BIT;
        VkSubmitInfo submit = {
            .sType = VK_STRUCTURE_TYPE_SUBMIT_INFO,
            .pNext = &values,
            .waitSemaphoreCount = 1,
            .pWaitSemaphores = i == 0 ? &gate : &line,
            .pWaitDstStageMask = &stage,
            .commandBufferCount = 1,
            .pCommandBuffers = &commands[i],
            .signalSemaphoreCount = 1,
            .pSignalSemaphores = &line,
        };
        OK(vkQueueSubmit(gpu->queue, 1, &submit, VK_NULL_HANDLE));
    }
    pthread_t threads[4];
    struct waiter waiters[COUNT(threads)];
    for (uint32_t i = 0; i < COUNT(threads); i++) {
        waiters[i] = (struct waiter){gpu, line, 5 + (i + 1) * STEPS / COUNT(threads)};
        HOLDS(pthread_create(&threads[i], NULL, wait_for_value, &waiters[i]) == 0);
    }
    nap(5);
    OK(vkGetSemaphoreCounterValue(gpu->device, line, &value));
    HOLDS(value == 5);
    VkSemaphoreWaitInfo wait = {
        .sType = VK_STRUCTURE_TYPE_SEMAPHORE_WAIT_INFO,
        .semaphoreCount = 1,
        .pSemaphores = &line,
        .pValues = &waiters[0].value,
    };
    HOLDS(vkWaitSemaphores(gpu->device, &wait, 1000000) == VK_TIMEOUT);
    VkSemaphoreSignalInfo open = {
        .sType = VK_STRUCTURE_TYPE_SEMAPHORE_SIGNAL_INFO,
        .semaphore = gate,
        .value = 1,
    };
    OK(vkSignalSemaphore(gpu->device, &open));
    for (uint32_t i = 0; i < COUNT(threads); i++) {
        HOLDS(pthread_join(threads[i], NULL) == 0);
    }
    HOLDS(buffer.words[0] == 4321);
    OK(vkGetSemaphoreCounterValue(gpu->device, line, &value));
    HOLDS(value == 5 + STEPS);

    /* Any of two. */
    VkSemaphore both[] = {gate, line};
    uint64_t values[] = {1000, 5};
    wait.flags = VK_SEMAPHORE_WAIT_ANY_BIT;
    wait.semaphoreCount = COUNT(both);
    wait.pSemaphores = both;
    wait.pValues = values;
    OK(vkWaitSemaphores(gpu->device, &wait, UINT64_MAX));
    OK(vkDeviceWaitIdle(gpu->device));
    vkFreeCommandBuffers(gpu->device, gpu->pool, STEPS, commands);
    vkDestroySemaphore(gpu->device, line, NULL);
    vkDestroySemaphore(gpu->device, gate, NULL);
    buffer_free(gpu, &buffer);
    return true;
}
