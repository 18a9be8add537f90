/* Copies, many small memory objects, a long recording, sparse buffers. */
#include "topics.h"

bool try_transfer(struct gpu *gpu) {
    enum { WORDS = 1 << 18, HALF = WORDS / 2 };
    struct buffer from = buffer_make(gpu, WORDS * 4, 0);
    struct buffer to = buffer_make(gpu, WORDS * 4, 0);
    for (uint32_t i = 0; i < WORDS; i++) {
        from.words[i] = i * 2654435761u;
        to.words[i] = 0;
    }
    static const uint32_t data[] = {1, 2, 3, 4};
    VkCommandBuffer commands = gpu_begin(gpu);
    vkCmdFillBuffer(commands, from.handle, 0, 4096, 0xfeedbeef);
    vkCmdFillBuffer(commands, to.handle, HALF * 4, VK_WHOLE_SIZE, 0x01020304);
    vkCmdUpdateBuffer(commands, from.handle, 4096, sizeof data, data);
    gpu_barrier(commands);
    VkBufferCopy parts[] = {{0, 0, HALF * 4 - 64}, {HALF * 4, HALF * 4 - 64, 64}};
    vkCmdCopyBuffer(commands, from.handle, to.handle, COUNT(parts), parts);
    gpu_barrier(commands);
    gpu_run(gpu, commands);

    for (uint32_t i = 0; i < WORDS; i++) {
        uint32_t source = i < HALF - 16 ? i : i + 16;
        uint32_t expected = source < 1024   ? 0xfeedbeef
                            : source < 1028 ? data[source - 1024]
                            : i < HALF      ? source * 2654435761u
                                            : 0x01020304;
        HOLDS(to.words[i] == expected);
    }
    buffer_free(gpu, &from);
    buffer_free(gpu, &to);
    return true;
}

/* One command buffer of 12 MiB, and one of very many commands. */
bool try_large_stream(struct gpu *gpu) {
    enum { PIECE = 65536, PIECES = 192, STEPS = 120000 };
    struct buffer to = buffer_make(gpu, (VkDeviceSize)PIECE * PIECES, 0);
    uint32_t *data = malloc(PIECE);
    VkCommandBuffer commands = gpu_begin(gpu);
    for (uint32_t piece = 0; piece < PIECES; piece++) {
        for (uint32_t i = 0; i < PIECE / 4; i++) {
            data[i] = piece * 40503u + i;
        }
        vkCmdUpdateBuffer(commands, to.handle, (VkDeviceSize)piece * PIECE, PIECE, data);
    }
    free(data);
    gpu_barrier(commands);
    gpu_run(gpu, commands);
    for (uint32_t i = 0; i < PIECE * PIECES / 4; i++) {
        HOLDS(to.words[i] == i / (PIECE / 4) * 40503u + i % (PIECE / 4));
    }

    commands = gpu_begin(gpu);
    for (uint32_t i = 0; i < STEPS; i++) {
        vkCmdFillBuffer(commands, to.handle, i * 4, 4, ~i);
    }
    gpu_barrier(commands);
    gpu_run(gpu, commands);
    for (uint32_t i = 0; i < STEPS; i++) {
        HOLDS(to.words[i] == ~i);
    }
    buffer_free(gpu, &to);
    return true;
}

/* A thousand mapped memory objects at a time; every second one is given back and made again. */
bool try_small_blobs(struct gpu *gpu) {
    enum { NUMBER = 1000, SIZE = 4096 };
    static struct buffer buffers[NUMBER];
    for (uint32_t i = 0; i < NUMBER; i++) {
        buffers[i] = buffer_make(gpu, SIZE, 0);
    }
    for (uint32_t i = 0; i < NUMBER; i += 2) {
        buffer_free(gpu, &buffers[i]);
        buffers[i] = buffer_make(gpu, SIZE, 0);
    }
    for (uint32_t i = 0; i < NUMBER; i++) {
        buffers[i].words[0] = i * 3;
        buffers[i].words[SIZE / 4 - 1] = i * 5;
    }
    /* Each one's last word goes to the first of the next. */
    VkCommandBuffer commands = gpu_begin(gpu);
    for (uint32_t i = 0; i < NUMBER; i++) {
        VkBufferCopy word = {SIZE - 4, 0, 4};
        vkCmdCopyBuffer(commands, buffers[i].handle, buffers[(i + 1) % NUMBER].handle, 1, &word);
    }
    gpu_barrier(commands);
    gpu_run(gpu, commands);
    for (uint32_t i = 0; i < NUMBER; i++) {
        HOLDS(buffers[(i + 1) % NUMBER].words[0] == i * 5);
        HOLDS(buffers[i].words[SIZE / 4 - 1] == i * 5);
    }
    for (uint32_t i = 0; i < NUMBER; i++) {
        buffer_free(gpu, &buffers[i]);
    }
    return true;
}

/* A buffer whose two pages are bound the wrong way round. */
bool try_sparse(struct gpu *gpu) {
    bool queue = gpu->family_properties.queueFlags & VK_QUEUE_SPARSE_BINDING_BIT;
    if (!gpu->features.sparseBinding || !queue) {
        return false;
    }
    VkBufferCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO,
        .flags = VK_BUFFER_CREATE_SPARSE_BINDING_BIT,
        .size = 1 << 17,
        .usage = VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT,
    };
    VkBuffer sparse;
    OK(vkCreateBuffer(gpu->device, &info, NULL, &sparse));
    VkMemoryRequirements needs;
    vkGetBufferMemoryRequirements(gpu->device, sparse, &needs);
    VkDeviceSize half = needs.size / 2;
    HOLDS(half % needs.alignment == 0);
    VkMemoryAllocateInfo allocation = {
        .sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO,
        .allocationSize = needs.size,
        .memoryTypeIndex = gpu_memory_type(gpu, needs.memoryTypeBits, 0),
    };
    VkDeviceMemory memory;
    OK(vkAllocateMemory(gpu->device, &allocation, NULL, &memory));
    VkSparseMemoryBind binds[] = {
        {.resourceOffset = 0, .size = half, .memory = memory, .memoryOffset = half},
        {.resourceOffset = half, .size = half, .memory = memory, .memoryOffset = 0},
    };
    VkSparseBufferMemoryBindInfo buffer = {sparse, COUNT(binds), binds};
    VkBindSparseInfo bind = {
        .sType = VK_STRUCTURE_TYPE_BIND_SPARSE_INFO,
        .bufferBindCount = 1,
        .pBufferBinds = &buffer,
    };
    OK(vkQueueBindSparse(gpu->queue, 1, &bind, VK_NULL_HANDLE));
    OK(vkQueueWaitIdle(gpu->queue));

    struct buffer back = buffer_make(gpu, 1 << 17, 0);
    VkCommandBuffer commands = gpu_begin(gpu);
    vkCmdFillBuffer(commands, sparse, 0, 1 << 16, 0x11111111);
    vkCmdFillBuffer(commands, sparse, 1 << 16, 1 << 16, 0x22222222);
    gpu_barrier(commands);
    VkBufferCopy whole = {0, 0, 1 << 17};
    vkCmdCopyBuffer(commands, sparse, back.handle, 1, &whole);
    gpu_barrier(commands);
    gpu_run(gpu, commands);
    for (uint32_t i = 0; i < (1 << 17) / 4; i++) {
        HOLDS(back.words[i] == (i < (1 << 14) ? 0x11111111u : 0x22222222u));
    }
    buffer_free(gpu, &back);
    vkDestroyBuffer(gpu->device, sparse, NULL);
    vkFreeMemory(gpu->device, memory, NULL);
    return true;
}
