/* Images of four bytes a pixel. */
#ifndef IMAGE_H
#define IMAGE_H

#include "gpu.h"

struct image_shape {
    uint32_t width, height, levels, layers;
};

struct image {
    VkImage handle;
    VkDeviceMemory memory;
    VkImageView view;
    struct image_shape shape;
};

/* `usage` beside copies from and to it. */
struct image image_make(const struct gpu *gpu, struct image_shape shape, VkImageUsageFlags usage);
void image_free(const struct gpu *gpu, struct image *image);
/* Of all levels and layers; waits for all before it. */
void image_layout(const struct image *image, VkCommandBuffer commands, VkImageLayout before,
                  VkImageLayout after);
/* Copies all layers of a level, which has to be in a layout to be copied from. */
void image_read(const struct image *image, VkCommandBuffer commands, const struct buffer *to,
                uint32_t level);

#endif
