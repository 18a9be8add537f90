/* See gpu.h. */
#include "gpu.h"

#include "fold_comp.h"

void check_result(VkResult result, const char *what, const char *file, int line) {
    if (result != VK_SUCCESS) {
        fprintf(stderr, "calls: %s:%d: %s gave %d\n", file, line, what, result);
        exit(1);
    }
}

void check_holds(bool holds, const char *what, const char *file, int line) {
    if (!holds) {
        fprintf(stderr, "calls: %s:%d: not true: %s\n", file, line, what);
        exit(1);
    }
}

static bool has_extension(const struct gpu *gpu, const char *name) {
    uint32_t count = 0;
    OK(vkEnumerateDeviceExtensionProperties(gpu->physical, NULL, &count, NULL));
    VkExtensionProperties *all = calloc(count, sizeof *all);
    OK(vkEnumerateDeviceExtensionProperties(gpu->physical, NULL, &count, all));
    bool found = false;
    for (uint32_t i = 0; i < count; i++) {
        found |= strcmp(all[i].extensionName, name) == 0;
    }
    free(all);
    return found;
}

static void open_device(struct gpu *gpu) {
    float priority = 1;
    VkDeviceQueueCreateInfo queue = {
        .sType = VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO,
        .queueFamilyIndex = gpu->family,
        .queueCount = 1,
        .pQueuePriorities = &priority,
    };
    /* Whatever a topic may use; what the device lacks stays off. */
    static const char *const host_copies[] = {VK_EXT_HOST_IMAGE_COPY_EXTENSION_NAME};
    VkPhysicalDeviceHostImageCopyFeaturesEXT host_copies_features = {
        .sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_HOST_IMAGE_COPY_FEATURES_EXT,
        .hostImageCopy = VK_TRUE,
    };
    gpu->modern = gpu->properties.apiVersion >= VK_API_VERSION_1_3;
    gpu->host_copies = gpu->modern && has_extension(gpu, host_copies[0]);
    VkPhysicalDeviceVulkan13Features modern = {
        .sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_3_FEATURES,
        .pNext = gpu->host_copies ? &host_copies_features : NULL,
        .synchronization2 = VK_TRUE,
        .dynamicRendering = VK_TRUE,
        .maintenance4 = VK_TRUE,
    };
    VkPhysicalDeviceVulkan12Features wanted = {
        .sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES,
        .pNext = gpu->modern ? &modern : NULL,
        .timelineSemaphore = VK_TRUE,
        .hostQueryReset = VK_TRUE,
    };
    vkGetPhysicalDeviceFeatures(gpu->physical, &gpu->features);
    VkDeviceCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO,
        .pNext = &wanted,
        .queueCreateInfoCount = 1,
        .pQueueCreateInfos = &queue,
        .enabledExtensionCount = gpu->host_copies,
        .ppEnabledExtensionNames = host_copies,
        .pEnabledFeatures = &gpu->features,
    };
    OK(vkCreateDevice(gpu->physical, &info, NULL, &gpu->device));
    vkGetDeviceQueue(gpu->device, gpu->family, 0, &gpu->queue);
    VkCommandPoolCreateInfo pool = {
        .sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO,
        .flags = VK_COMMAND_POOL_CREATE_RESET_COMMAND_BUFFER_BIT,
        .queueFamilyIndex = gpu->family,
    };
    OK(vkCreateCommandPool(gpu->device, &pool, NULL, &gpu->pool));
}

void gpu_open(struct gpu *gpu) {
    VkApplicationInfo application = {
        .sType = VK_STRUCTURE_TYPE_APPLICATION_INFO,
        .pApplicationName = "calls",
        .apiVersion = VK_API_VERSION_1_3,
    };
    VkInstanceCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO,
        .pApplicationInfo = &application,
    };
    OK(vkCreateInstance(&info, NULL, &gpu->instance));
    uint32_t count = 1;
    VkResult result = vkEnumeratePhysicalDevices(gpu->instance, &count, &gpu->physical);
    HOLDS((result == VK_SUCCESS || result == VK_INCOMPLETE) && count == 1);
    vkGetPhysicalDeviceProperties(gpu->physical, &gpu->properties);
    vkGetPhysicalDeviceMemoryProperties(gpu->physical, &gpu->memory);

    VkQueueFamilyProperties families[16];
    count = COUNT(families);
    vkGetPhysicalDeviceQueueFamilyProperties(gpu->physical, &count, families);
    VkQueueFlags needed = VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_COMPUTE_BIT;
    gpu->family = 0;
    while (gpu->family < count && (families[gpu->family].queueFlags & needed) != needed) {
        gpu->family++;
    }
    HOLDS(gpu->family < count);
    gpu->family_properties = families[gpu->family];
    open_device(gpu);
}

void gpu_close(struct gpu *gpu) {
    vkDestroyCommandPool(gpu->device, gpu->pool, NULL);
    vkDestroyDevice(gpu->device, NULL);
    vkDestroyInstance(gpu->instance, NULL);
}

uint32_t gpu_memory_type(const struct gpu *gpu, uint32_t bits, VkMemoryPropertyFlags flags) {
    for (uint32_t type = 0; type < gpu->memory.memoryTypeCount; type++) {
        VkMemoryPropertyFlags has = gpu->memory.memoryTypes[type].propertyFlags;
        if ((bits & (1u << type)) && (has & flags) == flags) {
            return type;
        }
    }
    HOLDS(!"there is such a memory type");
    return 0;
}

struct buffer buffer_make(const struct gpu *gpu, VkDeviceSize size, VkBufferUsageFlags usage) {
    struct buffer buffer = {.size = size};
    VkBufferCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO,
        .size = size,
        .usage = usage | VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT,
    };
    OK(vkCreateBuffer(gpu->device, &info, NULL, &buffer.handle));
    VkMemoryRequirements needs;
    vkGetBufferMemoryRequirements(gpu->device, buffer.handle, &needs);
    VkMemoryPropertyFlags flags =
        VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;
    VkMemoryAllocateInfo allocation = {
        .sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO,
        .allocationSize = needs.size,
        .memoryTypeIndex = gpu_memory_type(gpu, needs.memoryTypeBits, flags),
    };
    OK(vkAllocateMemory(gpu->device, &allocation, NULL, &buffer.memory));
    OK(vkBindBufferMemory(gpu->device, buffer.handle, buffer.memory, 0));
    void *mapped;
    OK(vkMapMemory(gpu->device, buffer.memory, 0, VK_WHOLE_SIZE, 0, &mapped));
    buffer.words = mapped;
    return buffer;
}

void buffer_free(const struct gpu *gpu, struct buffer *buffer) {
    vkDestroyBuffer(gpu->device, buffer->handle, NULL);
    vkFreeMemory(gpu->device, buffer->memory, NULL);
}

VkCommandBuffer gpu_begin(const struct gpu *gpu) {
    VkCommandBuffer commands;
    VkCommandBufferAllocateInfo info = {
        .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO,
        .commandPool = gpu->pool,
        .commandBufferCount = 1,
    };
    OK(vkAllocateCommandBuffers(gpu->device, &info, &commands));
    VkCommandBufferBeginInfo begin = {.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO};
    OK(vkBeginCommandBuffer(commands, &begin));
    return commands;
}

void gpu_submit(const struct gpu *gpu, VkCommandBuffer commands) {
    VkFenceCreateInfo info = {.sType = VK_STRUCTURE_TYPE_FENCE_CREATE_INFO};
    VkFence fence;
    OK(vkCreateFence(gpu->device, &info, NULL, &fence));
    VkSubmitInfo submit = {
        .sType = VK_STRUCTURE_TYPE_SUBMIT_INFO,
        .commandBufferCount = 1,
        .pCommandBuffers = &commands,
    };
    OK(vkQueueSubmit(gpu->queue, 1, &submit, fence));
    OK(vkWaitForFences(gpu->device, 1, &fence, VK_TRUE, UINT64_MAX));
    vkDestroyFence(gpu->device, fence, NULL);
}

void gpu_run(const struct gpu *gpu, VkCommandBuffer commands) {
    OK(vkEndCommandBuffer(commands));
    gpu_submit(gpu, commands);
    vkFreeCommandBuffers(gpu->device, gpu->pool, 1, &commands);
}

void gpu_barrier(VkCommandBuffer commands) {
    VkMemoryBarrier barrier = {
        .sType = VK_STRUCTURE_TYPE_MEMORY_BARRIER,
        .srcAccessMask = VK_ACCESS_MEMORY_WRITE_BIT,
        .dstAccessMask = VK_ACCESS_MEMORY_READ_BIT | VK_ACCESS_MEMORY_WRITE_BIT,
    };
    vkCmdPipelineBarrier(commands, VK_PIPELINE_STAGE_ALL_COMMANDS_BIT,
                         VK_PIPELINE_STAGE_ALL_COMMANDS_BIT | VK_PIPELINE_STAGE_HOST_BIT, 0, 1,
                         &barrier, 0, NULL, 0, NULL);
}

VkShaderModule gpu_shader(const struct gpu *gpu, const uint32_t *code, size_t size) {
    VkShaderModuleCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO,
        .codeSize = size,
        .pCode = code,
    };
    VkShaderModule module;
    OK(vkCreateShaderModule(gpu->device, &info, NULL, &module));
    return module;
}

struct fold fold_make(const struct gpu *gpu, uint32_t factor, VkPipelineCache cache) {
    struct fold fold;
    VkDescriptorSetLayoutBinding bindings[] = {
        {0, VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 1, VK_SHADER_STAGE_COMPUTE_BIT, NULL},
        {1, VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 1, VK_SHADER_STAGE_COMPUTE_BIT, NULL},
        {2, VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER, 1, VK_SHADER_STAGE_COMPUTE_BIT, NULL},
    };
    VkDescriptorSetLayoutCreateInfo set = {
        .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_LAYOUT_CREATE_INFO,
        .bindingCount = COUNT(bindings),
        .pBindings = bindings,
    };
    OK(vkCreateDescriptorSetLayout(gpu->device, &set, NULL, &fold.set_layout));
    VkPushConstantRange push = {VK_SHADER_STAGE_COMPUTE_BIT, 0, sizeof(struct fold_push)};
    VkPipelineLayoutCreateInfo layout = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO,
        .setLayoutCount = 1,
        .pSetLayouts = &fold.set_layout,
        .pushConstantRangeCount = 1,
        .pPushConstantRanges = &push,
    };
    OK(vkCreatePipelineLayout(gpu->device, &layout, NULL, &fold.layout));
    VkSpecializationMapEntry entry = {0, 0, sizeof factor};
    VkSpecializationInfo constants = {1, &entry, sizeof factor, &factor};
    VkComputePipelineCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO,
        .stage = {
            .sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO,
            .stage = VK_SHADER_STAGE_COMPUTE_BIT,
            .module = gpu_shader(gpu, fold_comp, sizeof fold_comp),
            .pName = "main",
            .pSpecializationInfo = &constants,
        },
        .layout = fold.layout,
    };
    OK(vkCreateComputePipelines(gpu->device, cache, 1, &info, NULL, &fold.pipeline));
    vkDestroyShaderModule(gpu->device, info.stage.module, NULL);
    return fold;
}

void fold_free(const struct gpu *gpu, struct fold *fold) {
    vkDestroyPipeline(gpu->device, fold->pipeline, NULL);
    vkDestroyPipelineLayout(gpu->device, fold->layout, NULL);
    vkDestroyDescriptorSetLayout(gpu->device, fold->set_layout, NULL);
}

VkDescriptorPool fold_pool(const struct gpu *gpu, uint32_t sets) {
    VkDescriptorPoolSize sizes[] = {
        {VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 2 * sets},
        {VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER, sets},
    };
    VkDescriptorPoolCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_POOL_CREATE_INFO,
        .flags = VK_DESCRIPTOR_POOL_CREATE_FREE_DESCRIPTOR_SET_BIT,
        .maxSets = sets,
        .poolSizeCount = COUNT(sizes),
        .pPoolSizes = sizes,
    };
    VkDescriptorPool pool;
    OK(vkCreateDescriptorPool(gpu->device, &info, NULL, &pool));
    return pool;
}

VkDescriptorSet fold_set(const struct gpu *gpu, const struct fold *fold, VkDescriptorPool pool,
                         const struct buffer *in, const struct buffer *out,
                         const struct buffer *addend) {
    VkDescriptorSetAllocateInfo info = {
        .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_ALLOCATE_INFO,
        .descriptorPool = pool,
        .descriptorSetCount = 1,
        .pSetLayouts = &fold->set_layout,
    };
    VkDescriptorSet set;
    OK(vkAllocateDescriptorSets(gpu->device, &info, &set));
    const struct buffer *buffers[] = {in, out, addend};
    VkDescriptorBufferInfo places[COUNT(buffers)];
    VkWriteDescriptorSet writes[COUNT(buffers)];
    for (uint32_t i = 0; i < COUNT(buffers); i++) {
        places[i] = (VkDescriptorBufferInfo){buffers[i]->handle, 0, VK_WHOLE_SIZE};
        writes[i] = (VkWriteDescriptorSet){
            .sType = VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET,
            .dstSet = set,
            .dstBinding = i,
            .descriptorCount = 1,
            .descriptorType = i < 2 ? VK_DESCRIPTOR_TYPE_STORAGE_BUFFER
                                    : VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER,
            .pBufferInfo = &places[i],
        };
    }
    vkUpdateDescriptorSets(gpu->device, COUNT(writes), writes, 0, NULL);
    return set;
}

void fold_dispatch(const struct fold *fold, VkCommandBuffer commands, VkDescriptorSet set,
                   struct fold_push push) {
    vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_COMPUTE, fold->pipeline);
    vkCmdBindDescriptorSets(commands, VK_PIPELINE_BIND_POINT_COMPUTE, fold->layout, 0, 1, &set, 0,
                            NULL);
    vkCmdPushConstants(commands, fold->layout, VK_SHADER_STAGE_COMPUTE_BIT, 0, sizeof push, &push);
    vkCmdDispatch(commands, (push.count + 63) / 64, 1, 1);
}
