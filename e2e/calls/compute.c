/* Pipelines of fold.comp: descriptors of all kinds, threads, secondary command buffers. */
#include "topics.h"

#include <pthread.h>

enum { WORDS = 1000 };

struct arrays {
    struct buffer in, out, addend;
};

static struct arrays arrays_make(const struct gpu *gpu, uint32_t addend) {
    struct arrays arrays = {
        buffer_make(gpu, WORDS * 4, VK_BUFFER_USAGE_STORAGE_BUFFER_BIT),
        buffer_make(gpu, WORDS * 4, VK_BUFFER_USAGE_STORAGE_BUFFER_BIT),
        buffer_make(gpu, 256, VK_BUFFER_USAGE_UNIFORM_BUFFER_BIT),
    };
    for (uint32_t i = 0; i < WORDS; i++) {
        arrays.in.words[i] = i * i;
        arrays.out.words[i] = 0xdead;
    }
    arrays.addend.words[0] = addend;
    return arrays;
}

static void arrays_free(const struct gpu *gpu, struct arrays *arrays) {
    buffer_free(gpu, &arrays->in);
    buffer_free(gpu, &arrays->out);
    buffer_free(gpu, &arrays->addend);
}

/* Whether `count` words are what fold.comp makes, and the others are as they were. */
static bool folded(const struct arrays *arrays, uint32_t factor, uint32_t plus, uint32_t count) {
    for (uint32_t i = 0; i < WORDS; i++) {
        if (arrays->out.words[i] != (i < count ? i * i * factor + plus : 0xdead)) {
            return false;
        }
    }
    return true;
}

/* Many sets: written, copied from each other, written through a template, freed, the pool reset. */
bool try_descriptors(struct gpu *gpu) {
    enum { SETS = 64 };
    struct fold fold = fold_make(gpu, 3, VK_NULL_HANDLE);
    VkDescriptorPool pool = fold_pool(gpu, SETS);
    VkDescriptorUpdateTemplateEntry entry = {
        .dstBinding = 1,
        .descriptorCount = 1,
        .descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,
    };
    VkDescriptorUpdateTemplateCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_UPDATE_TEMPLATE_CREATE_INFO,
        .descriptorUpdateEntryCount = 1,
        .pDescriptorUpdateEntries = &entry,
        .templateType = VK_DESCRIPTOR_UPDATE_TEMPLATE_TYPE_DESCRIPTOR_SET,
        .descriptorSetLayout = fold.set_layout,
    };
    VkDescriptorUpdateTemplate template;
    OK(vkCreateDescriptorUpdateTemplate(gpu->device, &info, NULL, &template));

    for (int round = 0; round < 2; round++) {
        static struct arrays arrays[SETS];
        VkDescriptorSet sets[SETS];
        VkCommandBuffer commands = gpu_begin(gpu);
        for (uint32_t i = 0; i < SETS; i++) {
            arrays[i] = arrays_make(gpu, 1000 * i);
            /* At first all see the first one's arrays. */
            sets[i] = fold_set(gpu, &fold, pool, &arrays[0].in, &arrays[0].out, &arrays[i].addend);
            VkDescriptorBufferInfo out = {arrays[i].out.handle, 0, VK_WHOLE_SIZE};
            vkUpdateDescriptorSetWithTemplate(gpu->device, sets[i], template, &out);
            VkCopyDescriptorSet copy = {
                .sType = VK_STRUCTURE_TYPE_COPY_DESCRIPTOR_SET,
                .srcSet = sets[i / 2],
                .dstSet = sets[i],
                .descriptorCount = 1,
            };
            if (i > 0) {
                vkUpdateDescriptorSets(gpu->device, 0, NULL, 1, &copy);
            }
            fold_dispatch(&fold, commands, sets[i], (struct fold_push){WORDS - i, i});
        }
        gpu_barrier(commands);
        gpu_run(gpu, commands);
        for (uint32_t i = 0; i < SETS; i++) {
            HOLDS(folded(&arrays[i], 3, 1001 * i, WORDS - i));
            arrays_free(gpu, &arrays[i]);
        }
        OK(vkFreeDescriptorSets(gpu->device, pool, SETS / 2, sets));
        OK(vkResetDescriptorPool(gpu->device, pool, 0));
    }
    vkDestroyDescriptorUpdateTemplate(gpu->device, template, NULL);
    vkDestroyDescriptorPool(gpu->device, pool, NULL);
    fold_free(gpu, &fold);
    return true;
}

struct worker {
    struct gpu gpu; /* the same device, but a command pool of its own */
    pthread_mutex_t *queue;
    VkPipelineCache cache;
    uint32_t number;
};

static void *work(void *argument) {
    struct worker *worker = argument;
    struct gpu *gpu = &worker->gpu;
    VkCommandPoolCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO,
        .queueFamilyIndex = gpu->family,
    };
    OK(vkCreateCommandPool(gpu->device, &info, NULL, &gpu->pool));
    VkDescriptorPool pool = fold_pool(gpu, 1);
    for (uint32_t round = 1; round <= 3; round++) {
        uint32_t factor = worker->number * 100 + round;
        struct fold fold = fold_make(gpu, factor, worker->cache);
        struct arrays arrays = arrays_make(gpu, factor);
        VkDescriptorSet set =
            fold_set(gpu, &fold, pool, &arrays.in, &arrays.out, &arrays.addend);
        VkCommandBuffer commands = gpu_begin(gpu);
        fold_dispatch(&fold, commands, set, (struct fold_push){WORDS, 0});
        gpu_barrier(commands);
        OK(vkEndCommandBuffer(commands));
        pthread_mutex_lock(worker->queue);
        gpu_submit(gpu, commands);
        pthread_mutex_unlock(worker->queue);
        HOLDS(folded(&arrays, factor, factor, WORDS));
        OK(vkResetDescriptorPool(gpu->device, pool, 0));
        arrays_free(gpu, &arrays);
        fold_free(gpu, &fold);
    }
    vkDestroyDescriptorPool(gpu->device, pool, NULL);
    vkDestroyCommandPool(gpu->device, gpu->pool, NULL);
    return NULL;
}

/* Threads that make pipelines and record at the same time: each gets a ring of its own. */
bool try_threads(struct gpu *gpu) {
    VkPipelineCacheCreateInfo info = {.sType = VK_STRUCTURE_TYPE_PIPELINE_CACHE_CREATE_INFO};
    VkPipelineCache cache;
    OK(vkCreatePipelineCache(gpu->device, &info, NULL, &cache));
    pthread_mutex_t queue = PTHREAD_MUTEX_INITIALIZER;
    pthread_t threads[16];
    static struct worker workers[COUNT(threads)];
    for (uint32_t i = 0; i < COUNT(threads); i++) {
        workers[i] = (struct worker){*gpu, &queue, cache, i};
        HOLDS(pthread_create(&threads[i], NULL, work, &workers[i]) == 0);
    }
    for (uint32_t i = 0; i < COUNT(threads); i++) {
        HOLDS(pthread_join(threads[i], NULL) == 0);
    }
    /* What the cache holds can make another one. */
    size_t size = 0;
    OK(vkGetPipelineCacheData(gpu->device, cache, &size, NULL));
    void *data = malloc(size);
    OK(vkGetPipelineCacheData(gpu->device, cache, &size, data));
    info.initialDataSize = size;
    info.pInitialData = data;
    VkPipelineCache other;
    OK(vkCreatePipelineCache(gpu->device, &info, NULL, &other));
    OK(vkMergePipelineCaches(gpu->device, other, 1, &cache));
    free(data);
    vkDestroyPipelineCache(gpu->device, other, NULL);
    vkDestroyPipelineCache(gpu->device, cache, NULL);
    return true;
}

/* Dispatches in secondary command buffers, and an indirect one. */
bool try_secondary(struct gpu *gpu) {
    struct fold fold = fold_make(gpu, 7, VK_NULL_HANDLE);
    struct arrays arrays[4];
    struct buffer groups = buffer_make(gpu, 12, VK_BUFFER_USAGE_INDIRECT_BUFFER_BIT);
    memcpy(groups.words, (uint32_t[]){(WORDS + 63) / 64, 1, 1}, 12);
    VkDescriptorPool pool = fold_pool(gpu, COUNT(arrays));
    VkCommandBuffer seconds[COUNT(arrays)];
    VkCommandBufferAllocateInfo info = {
        .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO,
        .commandPool = gpu->pool,
        .level = VK_COMMAND_BUFFER_LEVEL_SECONDARY,
        .commandBufferCount = COUNT(seconds),
    };
    OK(vkAllocateCommandBuffers(gpu->device, &info, seconds));
    VkCommandBufferInheritanceInfo nothing = {
        .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_INHERITANCE_INFO,
    };
    VkCommandBufferBeginInfo begin = {
        .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO,
        .flags = VK_COMMAND_BUFFER_USAGE_SIMULTANEOUS_USE_BIT,
        .pInheritanceInfo = &nothing,
    };
    for (uint32_t i = 0; i < COUNT(arrays); i++) {
        arrays[i] = arrays_make(gpu, i);
        VkDescriptorSet set =
            fold_set(gpu, &fold, pool, &arrays[i].in, &arrays[i].out, &arrays[i].addend);
        OK(vkBeginCommandBuffer(seconds[i], &begin));
        /* In the last one, the groups come from a buffer. */
        bool indirect = i + 1 == COUNT(arrays);
        fold_dispatch(&fold, seconds[i], set, (struct fold_push){indirect ? 0 : WORDS - i, i});
        if (indirect) {
            struct fold_push push = {WORDS - i, i};
            vkCmdPushConstants(seconds[i], fold.layout, VK_SHADER_STAGE_COMPUTE_BIT, 0,
                               sizeof push, &push);
            vkCmdDispatchIndirect(seconds[i], groups.handle, 0);
        }
        OK(vkEndCommandBuffer(seconds[i]));
    }
    for (int round = 0; round < 2; round++) {
        VkCommandBuffer commands = gpu_begin(gpu);
        vkCmdExecuteCommands(commands, 2, seconds);
        vkCmdExecuteCommands(commands, 2, seconds + 2);
        gpu_barrier(commands);
        gpu_run(gpu, commands);
        for (uint32_t i = 0; i < COUNT(arrays); i++) {
            HOLDS(folded(&arrays[i], 7, 2 * i, WORDS - i));
            memset(arrays[i].out.words, 0, WORDS * 4);
            for (uint32_t j = WORDS - i; j < WORDS; j++) {
                arrays[i].out.words[j] = 0xdead;
            }
        }
    }
    vkFreeCommandBuffers(gpu->device, gpu->pool, COUNT(seconds), seconds);
    vkDestroyDescriptorPool(gpu->device, pool, NULL);
    buffer_free(gpu, &groups);
    for (uint32_t i = 0; i < COUNT(arrays); i++) {
        arrays_free(gpu, &arrays[i]);
    }
    fold_free(gpu, &fold);
    return true;
}
