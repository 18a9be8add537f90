/*
 * `gl`: an OpenGL ES 3.2 program that draws and computes without a window, and checks what comes.
 *
 *     gl                     all topics
 *     gl TOPIC...            these
 *     gl --pictures FOLDER   all, and writes the picture of each topic that has one
 *
 * It prints a line for each topic, with a checksum of its picture, and ends with 0 only if all went
 * well. Equal lines mean equal pictures.
 */
#include "gl.h"
#include <EGL/eglext.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *name;
    bool (*run)(void);
} TOPICS[] = {
    {"clear", try_clear},       {"cubes", try_cubes},
    {"textures", try_textures}, {"multisample", try_multisample},
    {"stages", try_stages},     {"blending", try_blending},
    {"programs", try_programs}, {"compute", try_compute},
    {"image-store", try_image_store}, {"feedback", try_feedback},
    {"indirect", try_indirect}, {"queries", try_queries},
    {"copies", try_copies},     {"sync", try_sync},
    {"threads", try_threads},
};

static EGLDisplay display;
static EGLConfig config;
static EGLContext first;
static uint8_t kept[SIDE * SIDE * 4];
static bool has_picture;

void complain(const char *file, int line, const char *what) {
    fprintf(stderr, "%s:%d: %s does not hold; OpenGL error 0x%x\n", file, line, what, glGetError());
}

bool context_open(void) {
    if (!display) {
        display = eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, NULL);
        EGLint number = 0;
        const EGLint wanted[] = {EGL_RENDERABLE_TYPE, EGL_OPENGL_ES3_BIT, EGL_SURFACE_TYPE, 0,
                                 EGL_NONE};
        CHECK(eglInitialize(display, NULL, NULL) && eglBindAPI(EGL_OPENGL_ES_API));
        CHECK(eglChooseConfig(display, wanted, &config, 1, &number) && number == 1);
    }
    const EGLint version[] = {EGL_CONTEXT_MAJOR_VERSION, 3, EGL_CONTEXT_MINOR_VERSION, 2, EGL_NONE};
    EGLContext context = eglCreateContext(display, config, first, version);
    CHECK(context && eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context));
    first = first ? first : context;
    return true;
}

void context_close(void) {
    EGLContext context = eglGetCurrentContext();
    eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    eglDestroyContext(display, context);
}

GLuint program(const struct stages *stages) {
    static const GLenum KINDS[] = {GL_VERTEX_SHADER,          GL_TESS_CONTROL_SHADER,
                                   GL_TESS_EVALUATION_SHADER, GL_GEOMETRY_SHADER,
                                   GL_FRAGMENT_SHADER,        GL_COMPUTE_SHADER};
    GLuint whole = glCreateProgram();
    for (size_t i = 0; i < COUNT(KINDS); i++) {
        if (!stages->source[i]) {
            continue;
        }
        const char *text[] = {"#version 320 es\nprecision highp float;\nprecision highp int;\n",
                              stages->source[i]};
        GLuint shader = glCreateShader(KINDS[i]);
        glShaderSource(shader, 2, text, NULL);
        glCompileShader(shader);
        glAttachShader(whole, shader);
        glDeleteShader(shader);
    }
    if (stages->captured) {
        glTransformFeedbackVaryings(whole, 1, &stages->captured, GL_INTERLEAVED_ATTRIBS);
    }
    glLinkProgram(whole);
    GLint linked = 0;
    glGetProgramiv(whole, GL_LINK_STATUS, &linked);
    if (!linked) {
        char log[1024] = "";
        glGetProgramInfoLog(whole, sizeof log, NULL, log);
        fprintf(stderr, "a program cannot be linked: %s\n", log);
        glDeleteProgram(whole);
        return 0;
    }
    return whole;
}

bool target_open(struct target *target, int samples) {
    glGenFramebuffers(1, &target->framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, target->framebuffer);
    GLuint *const buffers[] = {&target->colour, &target->depth};
    static const GLenum FORMATS[] = {GL_RGBA8, GL_DEPTH24_STENCIL8};
    static const GLenum PLACES[] = {GL_COLOR_ATTACHMENT0, GL_DEPTH_STENCIL_ATTACHMENT};
    for (size_t i = 0; i < COUNT(buffers); i++) {
        glGenRenderbuffers(1, buffers[i]);
        glBindRenderbuffer(GL_RENDERBUFFER, *buffers[i]);
        glRenderbufferStorageMultisample(GL_RENDERBUFFER, samples, FORMATS[i], SIDE, SIDE);
        glFramebufferRenderbuffer(GL_FRAMEBUFFER, PLACES[i], GL_RENDERBUFFER, *buffers[i]);
    }
    CHECK(glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE);
    glViewport(0, 0, SIDE, SIDE);
    glClearColor(0.1f, 0.2f, 0.3f, 1.0f);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
    return true;
}

void target_close(struct target *target) {
    glDeleteFramebuffers(1, &target->framebuffer);
    glDeleteRenderbuffers(1, &target->colour);
    glDeleteRenderbuffers(1, &target->depth);
}

void pixels(uint8_t out[SIDE * SIDE * 4]) {
    glReadPixels(0, 0, SIDE, SIDE, GL_RGBA, GL_UNSIGNED_BYTE, out);
}

uint32_t checksum(const void *bytes, size_t size) {
    /* FNV-1a. */
    uint32_t sum = 2166136261u;
    for (size_t i = 0; i < size; i++) {
        sum = (sum ^ ((const uint8_t *)bytes)[i]) * 16777619u;
    }
    return sum;
}

bool picture(void) {
    pixels(kept);
    has_picture = true;
    for (size_t i = 4; i < sizeof kept; i++) {
        if (kept[i] != kept[i - 4]) {
            return true;
        }
    }
    return false;
}

static bool write_picture(const char *folder, const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s.ppm", folder, name);
    FILE *file = fopen(path, "wb");
    CHECK(file);
    fprintf(file, "P6\n%d %d\n255\n", SIDE, SIDE);
    for (size_t i = 0; i < SIDE * SIDE; i++) {
        fwrite(kept + 4 * i, 3, 1, file);
    }
    CHECK(fclose(file) == 0);
    return true;
}

static bool asked(int argc, char **argv, const char *name) {
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], name) == 0) {
            return true;
        }
    }
    return argc == 1;
}

int main(int argc, char **argv) {
    setvbuf(stdout, NULL, _IOLBF, 0);
    const char *folder = argc == 3 && strcmp(argv[1], "--pictures") == 0 ? argv[2] : NULL;
    if (!context_open()) {
        return EXIT_FAILURE;
    }
    fprintf(stderr, "%s, %s\n", glGetString(GL_RENDERER), glGetString(GL_VERSION));
    int ran = 0, failed = 0;
    for (size_t i = 0; i < COUNT(TOPICS); i++) {
        if (!folder && !asked(argc, argv, TOPICS[i].name)) {
            continue;
        }
        ran++;
        has_picture = false;
        bool good = TOPICS[i].run();
        if (good && glGetError() != GL_NO_ERROR) {
            fprintf(stderr, "%s: there was an OpenGL error\n", TOPICS[i].name);
            good = false;
        }
        if (good && folder && has_picture) {
            good = write_picture(folder, TOPICS[i].name);
        }
        if (good && has_picture) {
            printf("%s: ok %08x\n", TOPICS[i].name, checksum(kept, sizeof kept));
        } else {
            printf("%s: %s\n", TOPICS[i].name, good ? "ok" : "FAILED");
        }
        failed += !good;
    }
    context_close();
    eglTerminate(display);
    if (ran == 0) {
        fprintf(stderr, "no such topic\n");
    }
    return ran > 0 && failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
