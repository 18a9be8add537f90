/* Drawing that two topics have in common. */
#ifndef DRAW_H
#define DRAW_H

#include "image.h"

/* Width and height of what is drawn on. */
enum { SIDE = 64 };

/*
 * A pipeline that colours each pixel by its place, within the scissor, which is dynamic. Without a
 * pass it is for dynamic rendering.
 */
VkPipeline draw_pipeline(const struct gpu *gpu, VkPipelineLayout layout, VkRenderPass pass);

/* Checks a picture with the pixels below `width` drawn, the others as they were cleared: blue. */
void draw_check(const struct buffer *pixels, uint32_t width);

#endif
