/* What Vulkan 1.3 and 1.4 do in another way: rendering without passes, submissions, host copies. */
#include "draw.h"
#include "topics.h"

static VkSemaphore timeline(struct gpu *gpu) {
    VkSemaphoreTypeCreateInfo kind = {
        .sType = VK_STRUCTURE_TYPE_SEMAPHORE_TYPE_CREATE_INFO,
        .semaphoreType = VK_SEMAPHORE_TYPE_TIMELINE,
    };
    VkSemaphoreCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_SEMAPHORE_CREATE_INFO,
        .pNext = &kind,
    };
    VkSemaphore semaphore;
    OK(vkCreateSemaphore(gpu->device, &info, NULL, &semaphore));
    return semaphore;
}

static void barrier(VkCommandBuffer commands, VkImage image, VkImageLayout before,
                    VkImageLayout after) {
    VkImageMemoryBarrier2 change = {
        .sType = VK_STRUCTURE_TYPE_IMAGE_MEMORY_BARRIER_2,
        .srcStageMask = VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT,
        .srcAccessMask = VK_ACCESS_2_MEMORY_WRITE_BIT,
        .dstStageMask = VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT,
        .dstAccessMask = VK_ACCESS_2_MEMORY_READ_BIT | VK_ACCESS_2_MEMORY_WRITE_BIT,
        .oldLayout = before,
        .newLayout = after,
        .srcQueueFamilyIndex = VK_QUEUE_FAMILY_IGNORED,
        .dstQueueFamilyIndex = VK_QUEUE_FAMILY_IGNORED,
        .image = image,
        .subresourceRange = {VK_IMAGE_ASPECT_COLOR_BIT, 0, 1, 0, 1},
    };
    VkDependencyInfo info = {
        .sType = VK_STRUCTURE_TYPE_DEPENDENCY_INFO,
        .imageMemoryBarrierCount = 1,
        .pImageMemoryBarriers = &change,
    };
    vkCmdPipelineBarrier2(commands, &info);
}

static VkCommandBuffer record_drawing(struct gpu *gpu, const struct image *image,
                                      VkPipeline pipeline) {
    VkCommandBuffer commands = gpu_begin(gpu);
    barrier(commands, image->handle, VK_IMAGE_LAYOUT_UNDEFINED,
            VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL);
    VkRenderingAttachmentInfo attachment = {
        .sType = VK_STRUCTURE_TYPE_RENDERING_ATTACHMENT_INFO,
        .imageView = image->view,
        .imageLayout = VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL,
        .loadOp = VK_ATTACHMENT_LOAD_OP_CLEAR,
        .storeOp = VK_ATTACHMENT_STORE_OP_STORE,
        .clearValue = {.color = {.float32 = {0, 0, 1, 1}}},
    };
    VkRenderingInfo rendering = {
        .sType = VK_STRUCTURE_TYPE_RENDERING_INFO,
        .renderArea = {{0, 0}, {SIDE, SIDE}},
        .layerCount = 1,
        .colorAttachmentCount = 1,
        .pColorAttachments = &attachment,
    };
    vkCmdBeginRendering(commands, &rendering);
    vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_GRAPHICS, pipeline);
    VkRect2D part = {{0, 0}, {23, SIDE}};
    vkCmdSetScissor(commands, 0, 1, &part);
    vkCmdDraw(commands, 3, 1, 0, 0);
    vkCmdEndRendering(commands);
    barrier(commands, image->handle, VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL,
            VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL);
    OK(vkEndCommandBuffer(commands));
    return commands;
}

/* Draws in one batch and reads back in another, in one submission, ordered by a semaphore. */
bool try_modern(struct gpu *gpu) {
    if (!gpu->modern) {
        return false;
    }
    struct image image = image_make(gpu, (struct image_shape){SIDE, SIDE, 1, 1},
                                    VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT);
    struct buffer pixels = buffer_make(gpu, SIDE * SIDE * 4, 0);
    VkPipelineLayoutCreateInfo nothing = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO,
    };
    VkPipelineLayout layout;
    OK(vkCreatePipelineLayout(gpu->device, &nothing, NULL, &layout));
    VkPipeline pipeline = draw_pipeline(gpu, layout, VK_NULL_HANDLE);
    VkCommandBuffer back = gpu_begin(gpu);
    image_read(&image, back, &pixels, 0);
    OK(vkEndCommandBuffer(back));
    VkCommandBufferSubmitInfo buffers[] = {
        {.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_SUBMIT_INFO,
         .commandBuffer = record_drawing(gpu, &image, pipeline)},
        {.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_SUBMIT_INFO, .commandBuffer = back},
    };
    VkSemaphore line = timeline(gpu);
    VkSemaphoreSubmitInfo points[] = {
        {.sType = VK_STRUCTURE_TYPE_SEMAPHORE_SUBMIT_INFO,
         .semaphore = line,
         .value = 1,
         .stageMask = VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT},
        {.sType = VK_STRUCTURE_TYPE_SEMAPHORE_SUBMIT_INFO,
         .semaphore = line,
         .value = 2,
         .stageMask = VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT},
    };
    VkSubmitInfo2 batches[] = {
        {.sType = VK_STRUCTURE_TYPE_SUBMIT_INFO_2,
         .commandBufferInfoCount = 1,
         .pCommandBufferInfos = &buffers[0],
         .signalSemaphoreInfoCount = 1,
         .pSignalSemaphoreInfos = &points[0]},
        {.sType = VK_STRUCTURE_TYPE_SUBMIT_INFO_2,
         .waitSemaphoreInfoCount = 1,
         .pWaitSemaphoreInfos = &points[0],
         .commandBufferInfoCount = 1,
         .pCommandBufferInfos = &buffers[1],
         .signalSemaphoreInfoCount = 1,
         .pSignalSemaphoreInfos = &points[1]},
    };
    OK(vkQueueSubmit2(gpu->queue, COUNT(batches), batches, VK_NULL_HANDLE));
    VkSemaphoreWaitInfo wait = {
        .sType = VK_STRUCTURE_TYPE_SEMAPHORE_WAIT_INFO,
        .semaphoreCount = 1,
        .pSemaphores = &line,
        .pValues = &points[1].value,
    };
    OK(vkWaitSemaphores(gpu->device, &wait, UINT64_MAX));
    draw_check(&pixels, 23);

    OK(vkDeviceWaitIdle(gpu->device));
    vkFreeCommandBuffers(gpu->device, gpu->pool, 1, &buffers[0].commandBuffer);
    vkFreeCommandBuffers(gpu->device, gpu->pool, 1, &back);
    vkDestroySemaphore(gpu->device, line, NULL);
    vkDestroyPipeline(gpu->device, pipeline, NULL);
    vkDestroyPipelineLayout(gpu->device, layout, NULL);
    buffer_free(gpu, &pixels);
    image_free(gpu, &image);
    return true;
}

/* Pixels from the program to an image and back, without a command buffer. */
bool try_host_copies(struct gpu *gpu) {
    if (!gpu->host_copies) {
        return false;
    }
#define LOOK_UP(name) PFN_##name name = (PFN_##name)vkGetDeviceProcAddr(gpu->device, #name)
    LOOK_UP(vkTransitionImageLayoutEXT);
    LOOK_UP(vkCopyMemoryToImageEXT);
    LOOK_UP(vkCopyImageToMemoryEXT);
    enum { WIDTH = 37, HEIGHT = 19 };
    struct image image = image_make(gpu, (struct image_shape){WIDTH, HEIGHT, 1, 1},
                                    VK_IMAGE_USAGE_HOST_TRANSFER_BIT_EXT);
    VkHostImageLayoutTransitionInfoEXT transition = {
        .sType = VK_STRUCTURE_TYPE_HOST_IMAGE_LAYOUT_TRANSITION_INFO_EXT,
        .image = image.handle,
        .newLayout = VK_IMAGE_LAYOUT_GENERAL,
        .subresourceRange = {VK_IMAGE_ASPECT_COLOR_BIT, 0, 1, 0, 1},
    };
    OK(vkTransitionImageLayoutEXT(gpu->device, 1, &transition));
    static uint32_t sent[WIDTH * HEIGHT], back[8 * 5];
    for (uint32_t i = 0; i < COUNT(sent); i++) {
        sent[i] = i * 2654435761u;
    }
    VkMemoryToImageCopyEXT to = {
        .sType = VK_STRUCTURE_TYPE_MEMORY_TO_IMAGE_COPY_EXT,
        .pHostPointer = sent,
        .imageSubresource = {VK_IMAGE_ASPECT_COLOR_BIT, 0, 0, 1},
        .imageExtent = {WIDTH, HEIGHT, 1},
    };
    VkCopyMemoryToImageInfoEXT upload = {
        .sType = VK_STRUCTURE_TYPE_COPY_MEMORY_TO_IMAGE_INFO_EXT,
        .dstImage = image.handle,
        .dstImageLayout = VK_IMAGE_LAYOUT_GENERAL,
        .regionCount = 1,
        .pRegions = &to,
    };
    OK(vkCopyMemoryToImageEXT(gpu->device, &upload));
    VkImageToMemoryCopyEXT from = {
        .sType = VK_STRUCTURE_TYPE_IMAGE_TO_MEMORY_COPY_EXT,
        .pHostPointer = back,
        .imageSubresource = {VK_IMAGE_ASPECT_COLOR_BIT, 0, 0, 1},
        .imageOffset = {20, 3, 0},
        .imageExtent = {8, 5, 1},
    };
    VkCopyImageToMemoryInfoEXT download = {
        .sType = VK_STRUCTURE_TYPE_COPY_IMAGE_TO_MEMORY_INFO_EXT,
        .srcImage = image.handle,
        .srcImageLayout = VK_IMAGE_LAYOUT_GENERAL,
        .regionCount = 1,
        .pRegions = &from,
    };
    OK(vkCopyImageToMemoryEXT(gpu->device, &download));
    for (uint32_t i = 0; i < COUNT(back); i++) {
        HOLDS(back[i] == sent[(i / 8 + 3) * WIDTH + 20 + i % 8]);
    }
    image_free(gpu, &image);
    return true;
}
