/* What all topics of `gl` share: a context without a window, shaders, targets, and pictures. */
#ifndef GL_H
#define GL_H

#include <EGL/egl.h>
#include <GLES3/gl32.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define SIDE 128

/* Says where and why, and ends the topic with false. */
#define CHECK(condition)                                                                           \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            complain(__FILE__, __LINE__, #condition);                                              \
            return false;                                                                          \
        }                                                                                          \
    } while (0)

void complain(const char *file, int line, const char *what);

/* A context that shares its objects with the first one, made current in this thread. */
bool context_open(void);
void context_close(void);

/* A program of these stages, in the order vertex, control, evaluation, geometry, fragment, compute;
 * those that are NULL are left out. `captured` is fed back, if it is not NULL. 0 if it fails. */
struct stages {
    const char *source[6];
    const char *captured;
};
GLuint program(const struct stages *stages);

/* A framebuffer of SIDE x SIDE with colour and depth, bound and cleared; samples may be 0. */
struct target {
    GLuint framebuffer, colour, depth;
};
bool target_open(struct target *target, int samples);
void target_close(struct target *target);

/* The pixels of the bound framebuffer, and a number for them. */
void pixels(uint8_t out[SIDE * SIDE * 4]);
uint32_t checksum(const void *bytes, size_t size);

/* Remembers the bound framebuffer's picture as that of this topic. False if it is all one colour. */
bool picture(void);

bool try_clear(void);
bool try_cubes(void);
bool try_textures(void);
bool try_multisample(void);
bool try_stages(void);
bool try_blending(void);
bool try_programs(void);
bool try_compute(void);
bool try_image_store(void);
bool try_feedback(void);
bool try_indirect(void);
bool try_queries(void);
bool try_copies(void);
bool try_sync(void);
bool try_threads(void);

#endif
