/* Drawing into an image, directly and by secondary command buffers, and queries about it. */
#include "draw.h"

#include "cover_frag.h"
#include "cover_vert.h"
#include "topics.h"

struct canvas {
    struct image image;
    VkRenderPass pass;
    VkFramebuffer frame;
    VkPipelineLayout layout;
    VkPipeline pipeline;
};

static VkRenderPass make_pass(const struct gpu *gpu) {
    VkAttachmentDescription attachment = {
        .format = VK_FORMAT_R8G8B8A8_UNORM,
        .samples = VK_SAMPLE_COUNT_1_BIT,
        .loadOp = VK_ATTACHMENT_LOAD_OP_CLEAR,
        .storeOp = VK_ATTACHMENT_STORE_OP_STORE,
        .stencilLoadOp = VK_ATTACHMENT_LOAD_OP_DONT_CARE,
        .stencilStoreOp = VK_ATTACHMENT_STORE_OP_DONT_CARE,
        .finalLayout = VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL,
    };
    VkAttachmentReference reference = {0, VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL};
    VkSubpassDescription subpass = {
        .pipelineBindPoint = VK_PIPELINE_BIND_POINT_GRAPHICS,
        .colorAttachmentCount = 1,
        .pColorAttachments = &reference,
    };
    VkRenderPassCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_RENDER_PASS_CREATE_INFO,
        .attachmentCount = 1,
        .pAttachments = &attachment,
        .subpassCount = 1,
        .pSubpasses = &subpass,
    };
    VkRenderPass pass;
    OK(vkCreateRenderPass(gpu->device, &info, NULL, &pass));
    return pass;
}

static VkPipelineShaderStageCreateInfo stage(VkShaderStageFlagBits bit, VkShaderModule module) {
    return (VkPipelineShaderStageCreateInfo){
        .sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO,
        .stage = bit,
        .module = module,
        .pName = "main",
    };
}

VkPipeline draw_pipeline(const struct gpu *gpu, VkPipelineLayout layout, VkRenderPass pass) {
    VkPipelineShaderStageCreateInfo stages[] = {
        stage(VK_SHADER_STAGE_VERTEX_BIT, gpu_shader(gpu, cover_vert, sizeof cover_vert)),
        stage(VK_SHADER_STAGE_FRAGMENT_BIT, gpu_shader(gpu, cover_frag, sizeof cover_frag)),
    };
    VkPipelineVertexInputStateCreateInfo input = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_VERTEX_INPUT_STATE_CREATE_INFO,
    };
    VkPipelineInputAssemblyStateCreateInfo assembly = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_INPUT_ASSEMBLY_STATE_CREATE_INFO,
        .topology = VK_PRIMITIVE_TOPOLOGY_TRIANGLE_LIST,
    };
    VkViewport viewport = {0, 0, SIDE, SIDE, 0, 1};
    VkPipelineViewportStateCreateInfo view = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_VIEWPORT_STATE_CREATE_INFO,
        .viewportCount = 1,
        .pViewports = &viewport,
        .scissorCount = 1,
    };
    VkPipelineRasterizationStateCreateInfo raster = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_RASTERIZATION_STATE_CREATE_INFO,
        .lineWidth = 1,
    };
    VkPipelineMultisampleStateCreateInfo samples = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_MULTISAMPLE_STATE_CREATE_INFO,
        .rasterizationSamples = VK_SAMPLE_COUNT_1_BIT,
    };
    VkPipelineColorBlendAttachmentState target = {.colorWriteMask = 0xf};
    VkPipelineColorBlendStateCreateInfo blend = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_COLOR_BLEND_STATE_CREATE_INFO,
        .attachmentCount = 1,
        .pAttachments = &target,
    };
    VkDynamicState scissor = VK_DYNAMIC_STATE_SCISSOR;
    VkPipelineDynamicStateCreateInfo dynamic = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_DYNAMIC_STATE_CREATE_INFO,
        .dynamicStateCount = 1,
        .pDynamicStates = &scissor,
    };
    VkFormat format = VK_FORMAT_R8G8B8A8_UNORM;
    VkPipelineRenderingCreateInfo rendering = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_RENDERING_CREATE_INFO,
        .colorAttachmentCount = 1,
        .pColorAttachmentFormats = &format,
    };
    VkGraphicsPipelineCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_GRAPHICS_PIPELINE_CREATE_INFO,
        .pNext = pass == VK_NULL_HANDLE ? &rendering : NULL,
        .stageCount = COUNT(stages),
        .pStages = stages,
        .pVertexInputState = &input,
        .pInputAssemblyState = &assembly,
        .pViewportState = &view,
        .pRasterizationState = &raster,
        .pMultisampleState = &samples,
        .pColorBlendState = &blend,
        .pDynamicState = &dynamic,
        .layout = layout,
        .renderPass = pass,
    };
    VkPipeline pipeline;
    OK(vkCreateGraphicsPipelines(gpu->device, VK_NULL_HANDLE, 1, &info, NULL, &pipeline));
    vkDestroyShaderModule(gpu->device, stages[0].module, NULL);
    vkDestroyShaderModule(gpu->device, stages[1].module, NULL);
    return pipeline;
}

static struct canvas canvas_make(const struct gpu *gpu) {
    struct canvas canvas;
    canvas.image = image_make(gpu, (struct image_shape){SIDE, SIDE, 1, 1},
                              VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT);
    canvas.pass = make_pass(gpu);
    VkFramebufferCreateInfo frame = {
        .sType = VK_STRUCTURE_TYPE_FRAMEBUFFER_CREATE_INFO,
        .renderPass = canvas.pass,
        .attachmentCount = 1,
        .pAttachments = &canvas.image.view,
        .width = SIDE,
        .height = SIDE,
        .layers = 1,
    };
    OK(vkCreateFramebuffer(gpu->device, &frame, NULL, &canvas.frame));
    VkPipelineLayoutCreateInfo layout = {
        .sType = VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO,
    };
    OK(vkCreatePipelineLayout(gpu->device, &layout, NULL, &canvas.layout));
    canvas.pipeline = draw_pipeline(gpu, canvas.layout, canvas.pass);
    return canvas;
}

static void canvas_free(const struct gpu *gpu, struct canvas *canvas) {
    vkDestroyPipeline(gpu->device, canvas->pipeline, NULL);
    vkDestroyPipelineLayout(gpu->device, canvas->layout, NULL);
    vkDestroyFramebuffer(gpu->device, canvas->frame, NULL);
    vkDestroyRenderPass(gpu->device, canvas->pass, NULL);
    image_free(gpu, &canvas->image);
}

static void begin_pass(const struct canvas *canvas, VkCommandBuffer commands,
                       VkSubpassContents contents) {
    VkClearValue clear = {.color = {.float32 = {0, 0, 1, 1}}};
    VkRenderPassBeginInfo info = {
        .sType = VK_STRUCTURE_TYPE_RENDER_PASS_BEGIN_INFO,
        .renderPass = canvas->pass,
        .framebuffer = canvas->frame,
        .renderArea = {{0, 0}, {SIDE, SIDE}},
        .clearValueCount = 1,
        .pClearValues = &clear,
    };
    vkCmdBeginRenderPass(commands, &info, contents);
}

static void draw(const struct canvas *canvas, VkCommandBuffer commands, VkRect2D where) {
    vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_GRAPHICS, canvas->pipeline);
    vkCmdSetScissor(commands, 0, 1, &where);
    vkCmdDraw(commands, 3, 1, 0, 0);
}

void draw_check(const struct buffer *pixels, uint32_t width) {
    for (uint32_t y = 0; y < SIDE; y++) {
        for (uint32_t x = 0; x < SIDE; x++) {
            uint32_t expected = x < width ? 0xff000000u | y << 8 | x : 0xffff0000u;
            HOLDS(pixels->words[y * SIDE + x] == expected);
        }
    }
}

bool try_drawing(struct gpu *gpu) {
    struct canvas canvas = canvas_make(gpu);
    struct buffer pixels = buffer_make(gpu, SIDE * SIDE * 4, 0);
    VkCommandBuffer commands = gpu_begin(gpu);
    begin_pass(&canvas, commands, VK_SUBPASS_CONTENTS_INLINE);
    draw(&canvas, commands, (VkRect2D){{0, 0}, {17, SIDE}});
    vkCmdEndRenderPass(commands);
    image_read(&canvas.image, commands, &pixels, 0);
    gpu_run(gpu, commands);
    draw_check(&pixels, 17);

    VkCommandBuffer second;
    VkCommandBufferAllocateInfo info = {
        .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO,
        .commandPool = gpu->pool,
        .level = VK_COMMAND_BUFFER_LEVEL_SECONDARY,
        .commandBufferCount = 1,
    };
    OK(vkAllocateCommandBuffers(gpu->device, &info, &second));
    VkCommandBufferInheritanceInfo inherited = {
        .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_INHERITANCE_INFO,
        .renderPass = canvas.pass,
        .framebuffer = canvas.frame,
    };
    VkCommandBufferBeginInfo begin = {
        .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO,
        .flags = VK_COMMAND_BUFFER_USAGE_RENDER_PASS_CONTINUE_BIT,
        .pInheritanceInfo = &inherited,
    };
    OK(vkBeginCommandBuffer(second, &begin));
    draw(&canvas, second, (VkRect2D){{0, 0}, {40, SIDE}});
    OK(vkEndCommandBuffer(second));
    commands = gpu_begin(gpu);
    begin_pass(&canvas, commands, VK_SUBPASS_CONTENTS_SECONDARY_COMMAND_BUFFERS);
    vkCmdExecuteCommands(commands, 1, &second);
    vkCmdEndRenderPass(commands);
    image_read(&canvas.image, commands, &pixels, 0);
    gpu_run(gpu, commands);
    draw_check(&pixels, 40);

    vkFreeCommandBuffers(gpu->device, gpu->pool, 1, &second);
    buffer_free(gpu, &pixels);
    canvas_free(gpu, &canvas);
    return true;
}

static VkQueryPool query_pool(const struct gpu *gpu, VkQueryType type, uint32_t count,
                              VkQueryPipelineStatisticFlags statistics) {
    VkQueryPoolCreateInfo info = {
        .sType = VK_STRUCTURE_TYPE_QUERY_POOL_CREATE_INFO,
        .queryType = type,
        .queryCount = count,
        .pipelineStatistics = statistics,
    };
    VkQueryPool pool;
    OK(vkCreateQueryPool(gpu->device, &info, NULL, &pool));
    return pool;
}

bool try_queries(struct gpu *gpu) {
    struct canvas canvas = canvas_make(gpu);
    VkQueryPool samples = query_pool(gpu, VK_QUERY_TYPE_OCCLUSION, 3, 0);
    VkQueryPool times = query_pool(gpu, VK_QUERY_TYPE_TIMESTAMP, 2, 0);
    bool statistics = gpu->features.pipelineStatisticsQuery;
    VkQueryPool shaded = VK_NULL_HANDLE;
    if (statistics) {
        shaded = query_pool(gpu, VK_QUERY_TYPE_PIPELINE_STATISTICS, 1,
                            VK_QUERY_PIPELINE_STATISTIC_INPUT_ASSEMBLY_VERTICES_BIT |
                                VK_QUERY_PIPELINE_STATISTIC_CLIPPING_INVOCATIONS_BIT);
    }
    struct buffer copied = buffer_make(gpu, 3 * 16, 0);
    vkResetQueryPool(gpu->device, samples, 0, 3);
    uint64_t results[3][2];
    VkQueryResultFlags wide = VK_QUERY_RESULT_64_BIT;
    VkQueryResultFlags told = wide | VK_QUERY_RESULT_WITH_AVAILABILITY_BIT;
    HOLDS(vkGetQueryPoolResults(gpu->device, samples, 0, 3, sizeof results, results, 16, told) ==
          VK_NOT_READY);
    HOLDS(results[0][1] == 0);

    VkQueryControlFlags precise =
        gpu->features.occlusionQueryPrecise ? VK_QUERY_CONTROL_PRECISE_BIT : 0;
    VkCommandBuffer commands = gpu_begin(gpu);
    vkCmdResetQueryPool(commands, times, 0, 2);
    vkCmdWriteTimestamp(commands, VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT, times, 0);
    if (statistics) {
        vkCmdResetQueryPool(commands, shaded, 0, 1);
        vkCmdBeginQuery(commands, shaded, 0, 0);
    }
    begin_pass(&canvas, commands, VK_SUBPASS_CONTENTS_INLINE);
    for (uint32_t i = 0; i < 3; i++) {
        vkCmdBeginQuery(commands, samples, i, precise);
        draw(&canvas, commands, (VkRect2D){{0, 0}, {10 * i, SIDE}});
        vkCmdEndQuery(commands, samples, i);
    }
    vkCmdEndRenderPass(commands);
    if (statistics) {
        vkCmdEndQuery(commands, shaded, 0);
    }
    vkCmdWriteTimestamp(commands, VK_PIPELINE_STAGE_BOTTOM_OF_PIPE_BIT, times, 1);
    vkCmdCopyQueryPoolResults(commands, samples, 0, 3, copied.handle, 0, 16,
                              told | VK_QUERY_RESULT_WAIT_BIT);
    gpu_barrier(commands);
    gpu_run(gpu, commands);

    OK(vkGetQueryPoolResults(gpu->device, samples, 0, 3, sizeof results, results, 16, told));
    for (uint64_t i = 0; i < 3; i++) {
        uint64_t drawn = 10 * i * SIDE;
        HOLDS(precise ? results[i][0] == drawn : (results[i][0] > 0) == (drawn > 0));
        HOLDS(results[i][1] == 1);
        HOLDS(memcmp(&copied.words[i * 4], results[i], 16) == 0);
    }
    if (statistics) {
        uint64_t counts[2];
        OK(vkGetQueryPoolResults(gpu->device, shaded, 0, 1, sizeof counts, counts, 16,
                                 wide | VK_QUERY_RESULT_WAIT_BIT));
        HOLDS(counts[0] == 9 && counts[1] >= 3);
        vkDestroyQueryPool(gpu->device, shaded, NULL);
    }
    if (gpu->family_properties.timestampValidBits > 0) {
        uint64_t at[2];
        OK(vkGetQueryPoolResults(gpu->device, times, 0, 2, sizeof at, at, 8,
                                 wide | VK_QUERY_RESULT_WAIT_BIT));
        HOLDS(at[0] > 0 && at[0] < at[1]);
    }
    vkResetQueryPool(gpu->device, samples, 0, 3);
    HOLDS(vkGetQueryPoolResults(gpu->device, samples, 0, 1, 8, results, 8, wide) == VK_NOT_READY);
    vkDestroyQueryPool(gpu->device, samples, NULL);
    vkDestroyQueryPool(gpu->device, times, NULL);
    buffer_free(gpu, &copied);
    canvas_free(gpu, &canvas);
    return true;
}
