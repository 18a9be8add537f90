/* Images: uploaded, cleared, blitted, copied, sampled, read back; also a linear one. */
#include "image.h"

#include "pick_comp.h"
#include "topics.h"

static VkImageSubresourceLayers layers(const struct image *image, uint32_t level) {
    return (VkImageSubresourceLayers){VK_IMAGE_ASPECT_COLOR_BIT, level, 0, image->shape.layers};
}

struct image image_make(const struct gpu *gpu, struct image_shape shape, VkImageUsageFlags usage) {
    struct image image = {.shape = shape};
    VkImageCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_IMAGE_CREATE_INFO,
        .imageType = VK_IMAGE_TYPE_2D,
        .format = VK_FORMAT_R8G8B8A8_UNORM,
        .extent = {shape.width, shape.height, 1},
        .mipLevels = shape.levels,
        .arrayLayers = shape.layers,
        .samples = VK_SAMPLE_COUNT_1_BIT,
        .tiling = VK_IMAGE_TILING_OPTIMAL,
        .usage = usage | VK_IMAGE_USAGE_TRANSFER_SRC_BIT | VK_IMAGE_USAGE_TRANSFER_DST_BIT,
    };
    OK(vkCreateImage(gpu->device, &info, NULL, &image.handle));
    VkMemoryRequirements needs;
    vkGetImageMemoryRequirements(gpu->device, image.handle, &needs);
    VkMemoryAllocateInfo allocation = {
        .sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO,
        .allocationSize = needs.size,
        .memoryTypeIndex = gpu_memory_type(gpu, needs.memoryTypeBits, 0),
    };
    OK(vkAllocateMemory(gpu->device, &allocation, NULL, &image.memory));
    OK(vkBindImageMemory(gpu->device, image.handle, image.memory, 0));
    VkImageUsageFlags seen =
        VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT | VK_IMAGE_USAGE_SAMPLED_BIT;
    if (usage & seen) {
        VkImageViewCreateInfo view = {
            .sType = VK_STRUCTURE_TYPE_IMAGE_VIEW_CREATE_INFO,
            .image = image.handle,
            .viewType = VK_IMAGE_VIEW_TYPE_2D,
            .format = info.format,
            .subresourceRange = {VK_IMAGE_ASPECT_COLOR_BIT, 0, shape.levels, 0, 1},
        };
        OK(vkCreateImageView(gpu->device, &view, NULL, &image.view));
    }
    return image;
}

void image_free(const struct gpu *gpu, struct image *image) {
    vkDestroyImageView(gpu->device, image->view, NULL);
    vkDestroyImage(gpu->device, image->handle, NULL);
    vkFreeMemory(gpu->device, image->memory, NULL);
}

void image_layout(const struct image *image, VkCommandBuffer commands, VkImageLayout before,
                  VkImageLayout after) {
    VkImageMemoryBarrier barrier = {
        .sType = VK_STRUCTURE_TYPE_IMAGE_MEMORY_BARRIER,
        .srcAccessMask = VK_ACCESS_MEMORY_WRITE_BIT,
        .dstAccessMask = VK_ACCESS_MEMORY_READ_BIT | VK_ACCESS_MEMORY_WRITE_BIT,
        .oldLayout = before,
        .newLayout = after,
        .srcQueueFamilyIndex = VK_QUEUE_FAMILY_IGNORED,
        .dstQueueFamilyIndex = VK_QUEUE_FAMILY_IGNORED,
        .image = image->handle,
        .subresourceRange = {VK_IMAGE_ASPECT_COLOR_BIT, 0, image->shape.levels, 0,
                             image->shape.layers},
    };
    VkPipelineStageFlags all = VK_PIPELINE_STAGE_ALL_COMMANDS_BIT;
    vkCmdPipelineBarrier(commands, all, all, 0, 0, NULL, 0, NULL, 1, &barrier);
}

void image_read(const struct image *image, VkCommandBuffer commands, const struct buffer *to,
                uint32_t level) {
    VkBufferImageCopy copy = {
        .imageSubresource = layers(image, level),
        .imageExtent = {image->shape.width >> level, image->shape.height >> level, 1},
    };
    gpu_barrier(commands);
    vkCmdCopyImageToBuffer(commands, image->handle, VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL,
                           to->handle, 1, &copy);
    gpu_barrier(commands);
}

/* The colour of the block of 2x2 pixels around a pixel of an image of 8x8. */
static uint32_t block(uint32_t x, uint32_t y, uint32_t layer) {
    return 0xff000000u | layer << 16 | (x / 2 * 40) << 8 | (y / 2 * 50);
}

/* Uploads blocks, halves them to level 1, and copies the first layer elsewhere. */
static void fill(const struct gpu *gpu, const struct image *image, const struct image *other,
                 const struct buffer *pixels) {
    for (uint32_t i = 0; i < 8 * 8 * image->shape.layers; i++) {
        pixels->words[i] = block(i % 8, i / 8 % 8, i / 64);
    }
    VkCommandBuffer commands = gpu_begin(gpu);
    image_layout(image, commands, VK_IMAGE_LAYOUT_UNDEFINED, VK_IMAGE_LAYOUT_GENERAL);
    image_layout(other, commands, VK_IMAGE_LAYOUT_UNDEFINED, VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL);
    VkBufferImageCopy upload = {
        .imageSubresource = layers(image, 0),
        .imageExtent = {8, 8, 1},
    };
    vkCmdCopyBufferToImage(commands, pixels->handle, image->handle, VK_IMAGE_LAYOUT_GENERAL, 1,
                           &upload);
    gpu_barrier(commands);
    VkImageBlit blit = {
        .srcSubresource = layers(image, 0),
        .srcOffsets = {{0, 0, 0}, {8, 8, 1}},
        .dstSubresource = layers(image, 1),
        .dstOffsets = {{0, 0, 0}, {4, 4, 1}},
    };
    vkCmdBlitImage(commands, image->handle, VK_IMAGE_LAYOUT_GENERAL, image->handle,
                   VK_IMAGE_LAYOUT_GENERAL, 1, &blit, VK_FILTER_LINEAR);
    VkClearColorValue red = {.float32 = {1, 0, 0, 1}};
    VkImageSubresourceRange whole = {VK_IMAGE_ASPECT_COLOR_BIT, 0, 1, 0, 1};
    vkCmdClearColorImage(commands, other->handle, VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL, &red, 1,
                         &whole);
    gpu_barrier(commands);
    VkImageCopy copy = {
        .srcSubresource = {VK_IMAGE_ASPECT_COLOR_BIT, 0, 0, 1},
        .srcOffset = {2, 2, 0},
        .dstSubresource = {VK_IMAGE_ASPECT_COLOR_BIT, 0, 0, 1},
        .dstOffset = {1, 1, 0},
        .extent = {4, 4, 1},
    };
    vkCmdCopyImage(commands, image->handle, VK_IMAGE_LAYOUT_GENERAL, other->handle,
                   VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL, 1, &copy);
    image_layout(image, commands, VK_IMAGE_LAYOUT_GENERAL, VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL);
    image_layout(other, commands, VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL,
                 VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL);
    gpu_run(gpu, commands);
}

/* Level 1 of the first layer, as a shader sees it. */
static void sample(const struct gpu *gpu, const struct image *image, const struct buffer *to) {
    VkSamplerCreateInfo nearest = {
        .sType = VK_STRUCTURE_TYPE_SAMPLER_CREATE_INFO,
        .maxLod = VK_LOD_CLAMP_NONE,
    };
    VkSampler sampler;
    OK(vkCreateSampler(gpu->device, &nearest, NULL, &sampler));
    VkDescriptorSetLayoutBinding bindings[] = {
        {0, VK_DESCRIPTOR_TYPE_COMBINED_IMAGE_SAMPLER, 1, VK_SHADER_STAGE_COMPUTE_BIT, &sampler},
        {1, VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 1, VK_SHADER_STAGE_COMPUTE_BIT, NULL},
    };
    VkDescriptorSetLayoutCreateInfo set_info = {
        .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_LAYOUT_CREATE_INFO,
        .bindingCount = COUNT(bindings),
        .pBindings = bindings,
    };
    struct fold pick;
    OK(vkCreateDescriptorSetLayout(gpu->device, &set_info, NULL, &pick.set_layout));
    VkPipelineLayoutCreateInfo layout = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO,
        .setLayoutCount = 1,
        .pSetLayouts = &pick.set_layout,
    };
    OK(vkCreatePipelineLayout(gpu->device, &layout, NULL, &pick.layout));
    VkComputePipelineCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO,
        .stage = {
            .sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO,
            .stage = VK_SHADER_STAGE_COMPUTE_BIT,
            .module = gpu_shader(gpu, pick_comp, sizeof pick_comp),
            .pName = "main",
        },
        .layout = pick.layout,
    };
    OK(vkCreateComputePipelines(gpu->device, VK_NULL_HANDLE, 1, &info, NULL, &pick.pipeline));
    VkDescriptorPoolSize sizes[] = {
        {VK_DESCRIPTOR_TYPE_COMBINED_IMAGE_SAMPLER, 1},
        {VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 1},
    };
    VkDescriptorPoolCreateInfo pool_info = {
        .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_POOL_CREATE_INFO,
        .maxSets = 1,
        .poolSizeCount = COUNT(sizes),
        .pPoolSizes = sizes,
    };
    VkDescriptorPool pool;
    OK(vkCreateDescriptorPool(gpu->device, &pool_info, NULL, &pool));
    VkDescriptorSetAllocateInfo set_allocation = {
        .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_ALLOCATE_INFO,
        .descriptorPool = pool,
        .descriptorSetCount = 1,
        .pSetLayouts = &pick.set_layout,
    };
    VkDescriptorSet set;
    OK(vkAllocateDescriptorSets(gpu->device, &set_allocation, &set));
    VkDescriptorImageInfo picture = {VK_NULL_HANDLE, image->view,
                                     VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL};
    VkDescriptorBufferInfo out = {to->handle, 0, VK_WHOLE_SIZE};
    VkWriteDescriptorSet writes[] = {
        {.sType = VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET,
         .dstSet = set,
         .dstBinding = 0,
         .descriptorCount = 1,
         .descriptorType = VK_DESCRIPTOR_TYPE_COMBINED_IMAGE_SAMPLER,
         .pImageInfo = &picture},
        {.sType = VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET,
         .dstSet = set,
         .dstBinding = 1,
         .descriptorCount = 1,
         .descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,
         .pBufferInfo = &out},
    };
    vkUpdateDescriptorSets(gpu->device, COUNT(writes), writes, 0, NULL);

    VkCommandBuffer commands = gpu_begin(gpu);
    image_layout(image, commands, VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL,
                 VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL);
    vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_COMPUTE, pick.pipeline);
    vkCmdBindDescriptorSets(commands, VK_PIPELINE_BIND_POINT_COMPUTE, pick.layout, 0, 1, &set, 0,
                            NULL);
    vkCmdDispatch(commands, 1, 1, 1);
    gpu_barrier(commands);
    gpu_run(gpu, commands);
    vkDestroyShaderModule(gpu->device, info.stage.module, NULL);
    vkDestroyDescriptorPool(gpu->device, pool, NULL);
    vkDestroySampler(gpu->device, sampler, NULL);
    fold_free(gpu, &pick);
}

bool try_images(struct gpu *gpu) {
    struct image image =
        image_make(gpu, (struct image_shape){8, 8, 2, 3}, VK_IMAGE_USAGE_SAMPLED_BIT);
    struct image other = image_make(gpu, (struct image_shape){8, 8, 1, 1}, 0);
    struct buffer pixels = buffer_make(gpu, 8 * 8 * 3 * 4, VK_BUFFER_USAGE_STORAGE_BUFFER_BIT);
    fill(gpu, &image, &other, &pixels);

    /* Level 1 has each block once. */
    VkCommandBuffer commands = gpu_begin(gpu);
    image_read(&image, commands, &pixels, 1);
    gpu_run(gpu, commands);
    for (uint32_t i = 0; i < 4 * 4 * 3; i++) {
        HOLDS(pixels.words[i] == block(i % 4 * 2, i / 4 % 4 * 2, i / 16));
    }
    commands = gpu_begin(gpu);
    image_read(&other, commands, &pixels, 0);
    gpu_run(gpu, commands);
    for (uint32_t i = 0; i < 8 * 8; i++) {
        uint32_t x = i % 8, y = i / 8;
        bool copied = x >= 1 && x < 5 && y >= 1 && y < 5;
        HOLDS(pixels.words[i] == (copied ? block(x + 1, y + 1, 0) : 0xff0000ffu));
    }
    sample(gpu, &image, &pixels);
    for (uint32_t i = 0; i < 4 * 4; i++) {
        HOLDS(pixels.words[i] == block(i % 4 * 2, i / 4 * 2, 0));
    }
    buffer_free(gpu, &pixels);
    image_free(gpu, &other);
    image_free(gpu, &image);
    return true;
}
