/*
 * The least that the topics of `calls` need of a device: one queue, buffers that are always mapped,
 * command buffers that run to their end, compute pipelines of one kind.
 *
 * Whatever goes wrong ends the program with a line that names the place.
 */
#ifndef GPU_H
#define GPU_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vulkan/vulkan.h>

struct gpu {
    VkInstance instance;
    VkPhysicalDevice physical;
    VkPhysicalDeviceProperties properties;
    VkPhysicalDeviceFeatures features;
    VkPhysicalDeviceMemoryProperties memory;
    bool modern; /* Vulkan 1.3, with its features */
    bool host_copies; /* VK_EXT_host_image_copy */
    VkDevice device;
    uint32_t family;
    VkQueueFamilyProperties family_properties;
    VkQueue queue;
    VkCommandPool pool;
};

struct buffer {
    VkBuffer handle;
    VkDeviceMemory memory;
    VkDeviceSize size;
    uint32_t *words;
};

/* A pipeline of fold.comp; see there. */
struct fold {
    VkDescriptorSetLayout set_layout;
    VkPipelineLayout layout;
    VkPipeline pipeline;
};

/* What fold.comp is pushed. */
struct fold_push {
    uint32_t count;
    uint32_t offset;
};

/* Ends the program unless `result` is VK_SUCCESS. */
#define OK(call) check_result((call), #call, __FILE__, __LINE__)
/* Ends the program unless the condition holds. */
#define HOLDS(condition) check_holds((condition), #condition, __FILE__, __LINE__)
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

void check_result(VkResult result, const char *what, const char *file, int line);
void check_holds(bool holds, const char *what, const char *file, int line);

void gpu_open(struct gpu *gpu);
void gpu_close(struct gpu *gpu);

/* The first memory type of `bits` with all of `flags`. */
uint32_t gpu_memory_type(const struct gpu *gpu, uint32_t bits, VkMemoryPropertyFlags flags);

struct buffer buffer_make(const struct gpu *gpu, VkDeviceSize size, VkBufferUsageFlags usage);
void buffer_free(const struct gpu *gpu, struct buffer *buffer);

/* A command buffer that is being recorded. */
VkCommandBuffer gpu_begin(const struct gpu *gpu);
/* Ends, submits, waits for and frees it. */
void gpu_run(const struct gpu *gpu, VkCommandBuffer commands);
/* Submits and waits. */
void gpu_submit(const struct gpu *gpu, VkCommandBuffer commands);
/* Makes all that was written before visible to all that follows, the host included. */
void gpu_barrier(VkCommandBuffer commands);

VkShaderModule gpu_shader(const struct gpu *gpu, const uint32_t *code, size_t size);

struct fold fold_make(const struct gpu *gpu, uint32_t factor, VkPipelineCache cache);
void fold_free(const struct gpu *gpu, struct fold *fold);
/* A descriptor set of `pool` for fold.comp. */
VkDescriptorSet fold_set(const struct gpu *gpu, const struct fold *fold, VkDescriptorPool pool,
                         const struct buffer *in, const struct buffer *out,
                         const struct buffer *addend);
/* A pool for so many such sets. */
VkDescriptorPool fold_pool(const struct gpu *gpu, uint32_t sets);
void fold_dispatch(const struct fold *fold, VkCommandBuffer commands, VkDescriptorSet set,
                   struct fold_push push);

#endif
