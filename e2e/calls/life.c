/* Beginnings and ends: many instances, and programs that are to be ended from outside. */
#include "topics.h"

#include <signal.h>
#include <unistd.h>

/* Instances beside each other, and after each other. */
bool try_instances(struct gpu *gpu) {
    struct gpu others[4];
    for (int round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < COUNT(others); i++) {
            gpu_open(&others[i]);
            HOLDS(strcmp(others[i].properties.deviceName, gpu->properties.deviceName) == 0);
        }
        for (uint32_t i = 0; i < COUNT(others); i++) {
            struct buffer buffer = buffer_make(&others[i], 64, 0);
            VkCommandBuffer commands = gpu_begin(&others[i]);
            vkCmdFillBuffer(commands, buffer.handle, 0, 64, i + 1);
            gpu_barrier(commands);
            gpu_run(&others[i], commands);
            HOLDS(buffer.words[15] == i + 1);
            buffer_free(&others[i], &buffer);
            gpu_close(&others[i]);
        }
    }
    return true;
}

/* Works for ever; ends only if something fails. */
int act_spin(struct gpu *gpu) {
    struct buffer buffer = buffer_make(gpu, 4096, 0);
    for (uint32_t i = 0;; i++) {
        VkCommandBuffer commands = gpu_begin(gpu);
        vkCmdFillBuffer(commands, buffer.handle, 0, 4096, i);
        gpu_barrier(commands);
        gpu_run(gpu, commands);
        HOLDS(buffer.words[100] == i);
        if (i == 0) {
            puts("ready");
        }
    }
}

/* Waits for work that waits for an event that nobody sets. */
int act_stuck(struct gpu *gpu) {
    VkEventCreateInfo info = {.sType = VK_STRUCTURE_TYPE_EVENT_CREATE_INFO};
    VkEvent event;
    OK(vkCreateEvent(gpu->device, &info, NULL, &event));
    VkCommandBuffer commands = gpu_begin(gpu);
    vkCmdWaitEvents(commands, 1, &event, VK_PIPELINE_STAGE_HOST_BIT,
                    VK_PIPELINE_STAGE_ALL_COMMANDS_BIT, 0, NULL, 0, NULL, 0, NULL);
    puts("ready");
    gpu_run(gpu, commands);
    return 0;
}

/* Does nothing until its input ends, and then a little. */
int act_idle(struct gpu *gpu) {
    struct buffer buffer = buffer_make(gpu, 4096, 0);
    puts("ready");
    char byte;
    HOLDS(read(STDIN_FILENO, &byte, 1) >= 0);
    VkCommandBuffer commands = gpu_begin(gpu);
    vkCmdFillBuffer(commands, buffer.handle, 0, 4096, 5);
    gpu_barrier(commands);
    gpu_run(gpu, commands);
    HOLDS(buffer.words[1] == 5);
    return 0;
}

/* Crashes while the device works. */
int act_crash(struct gpu *gpu) {
    struct buffer buffer = buffer_make(gpu, 1 << 20, 0);
    VkCommandBuffer commands = gpu_begin(gpu);
    vkCmdFillBuffer(commands, buffer.handle, 0, VK_WHOLE_SIZE, 5);
    OK(vkEndCommandBuffer(commands));
    VkSubmitInfo submit = {
        .sType = VK_STRUCTURE_TYPE_SUBMIT_INFO,
        .commandBufferCount = 1,
        .pCommandBuffers = &commands,
    };
    OK(vkQueueSubmit(gpu->queue, 1, &submit, VK_NULL_HANDLE));
    puts("ready");
    raise(SIGSEGV);
    return 0;
}

/*
 * Takes 4 MiB at a time, of every memory type, until there is no more or it has 256 MiB; says how
 * many MiB. Once it is told no, what it gives back it must be able to get again.
 */
int act_allocate(struct gpu *gpu) {
    enum { PIECE = 4 << 20, MOST = 64 };
    puts("ready");
    for (uint32_t type = 0; type < gpu->memory.memoryTypeCount; type++) {
        VkMemoryAllocateInfo info = {
            .sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO,
            .allocationSize = PIECE,
            .memoryTypeIndex = type,
        };
        VkDeviceMemory pieces[MOST];
        uint32_t count = 0;
        VkResult result = VK_SUCCESS;
        while (count < MOST && result == VK_SUCCESS) {
            result = vkAllocateMemory(gpu->device, &info, NULL, &pieces[count]);
            count += result == VK_SUCCESS;
        }
        HOLDS(result == VK_SUCCESS || result == VK_ERROR_OUT_OF_DEVICE_MEMORY);
        if (result != VK_SUCCESS && count > 0) {
            vkFreeMemory(gpu->device, pieces[count - 1], NULL);
            OK(vkAllocateMemory(gpu->device, &info, NULL, &pieces[count - 1]));
        }
        printf("type %u: %u MiB%s\n", type, count * (PIECE >> 20),
               result == VK_SUCCESS ? "" : ", then out of device memory");
        for (uint32_t i = 0; i < count; i++) {
            vkFreeMemory(gpu->device, pieces[i], NULL);
        }
    }
    gpu_close(gpu);
    return 0;
}
