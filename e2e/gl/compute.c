/* Topics that compute, move data, and wait; their results are numbers that are known. */
#include "gl.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static GLuint storage(GLuint binding, size_t size, const void *data) {
    GLuint buffer;
    glGenBuffers(1, &buffer);
    glBindBufferBase(GL_SHADER_STORAGE_BUFFER, binding, buffer);
    glBufferData(GL_SHADER_STORAGE_BUFFER, (GLsizeiptr)size, data, GL_DYNAMIC_COPY);
    return buffer;
}

static const void *mapped(GLenum place, size_t size) {
    return glMapBufferRange(place, 0, (GLsizeiptr)size, GL_MAP_READ_BIT);
}

/* Sums in shared memory with barriers, then atomics. */
bool try_compute(void) {
    GLuint used = program(&(struct stages){
        .source = {[5] = "layout(local_size_x = 64) in;\n"
                         "layout(std430, binding = 0) buffer A { uint values[]; };\n"
                         "layout(std430, binding = 1) buffer B { uint total; uint highest; };\n"
                         "shared uint part[64];\n"
                         "void main() {\n"
                         "  uint id = gl_LocalInvocationID.x;\n"
                         "  part[id] = values[gl_GlobalInvocationID.x];\n"
                         "  atomicMax(highest, part[id]);\n"
                         "  for (uint half_ = 32u; half_ > 0u; half_ >>= 1) {\n"
                         "    memoryBarrierShared(); barrier();\n"
                         "    if (id < half_) part[id] += part[id + half_];\n"
                         "  }\n"
                         "  if (id == 0u) atomicAdd(total, part[0]);\n"
                         "}\n"}});
    CHECK(used);
    enum { N = 64 * 500 };
    uint32_t *values = malloc(N * sizeof *values), sum = 0, most = 0;
    for (uint32_t i = 0; i < N; i++) {
        values[i] = i * 2654435761u >> 12;
        sum += values[i];
        most = values[i] > most ? values[i] : most;
    }
    GLuint buffers[] = {storage(0, N * sizeof *values, values), storage(1, 8, (uint32_t[2]){0})};
    free(values);
    glUseProgram(used);
    glDispatchCompute(N / 64, 1, 1);
    glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
    const uint32_t *got = mapped(GL_SHADER_STORAGE_BUFFER, 8);
    CHECK(got && got[0] == sum && got[1] == most);
    glUnmapBuffer(GL_SHADER_STORAGE_BUFFER);
    glDeleteBuffers(2, buffers);
    glDeleteProgram(used);
    return true;
}

bool try_image_store(void) {
    GLuint used = program(&(struct stages){
        .source = {[5] = "layout(local_size_x = 8, local_size_y = 8) in;\n"
                         "layout(rgba8, binding = 0) writeonly uniform highp image2D target;\n"
                         "void main() {\n"
                         "  ivec2 at = ivec2(gl_GlobalInvocationID.xy);\n"
                         "  imageStore(target, at, vec4(at, at.x ^ at.y, 255) / 255.0);\n"
                         "}\n"}});
    CHECK(used);
    GLuint texture, framebuffer;
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexStorage2D(GL_TEXTURE_2D, 1, GL_RGBA8, SIDE, SIDE);
    glBindImageTexture(0, texture, 0, GL_FALSE, 0, GL_WRITE_ONLY, GL_RGBA8);
    glUseProgram(used);
    glDispatchCompute(SIDE / 8, SIDE / 8, 1);
    glMemoryBarrier(GL_FRAMEBUFFER_BARRIER_BIT);
    glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
    static uint8_t out[SIDE * SIDE * 4];
    pixels(out);
    for (int i = 0; i < SIDE * SIDE; i++) {
        int x = i % SIDE, y = i / SIDE;
        CHECK(out[4 * i] == x && out[4 * i + 1] == y && out[4 * i + 2] == (x ^ y));
    }
    CHECK(picture());
    glDeleteFramebuffers(1, &framebuffer);
    glDeleteTextures(1, &texture);
    glDeleteProgram(used);
    return true;
}

/* What the vertex stage makes is written to a buffer, in two parts with a pause between. */
bool try_feedback(void) {
    GLuint used = program(&(struct stages){
        .source = {"flat out ivec2 made;\n"
                   "void main() { made = ivec2(gl_VertexID * gl_VertexID, gl_InstanceID); "
                   "gl_Position = vec4(0, 0, 0, 1); gl_PointSize = 1.0; }\n",
                   NULL, NULL, NULL, "out vec4 colour;\nvoid main() { colour = vec4(1); }\n"},
        .captured = "made"});
    CHECK(used);
    enum { N = 300 };
    struct target target;
    CHECK(target_open(&target, 0));
    GLuint buffer, feedback, query, written = 0;
    glGenBuffers(1, &buffer);
    glGenTransformFeedbacks(1, &feedback);
    glGenQueries(1, &query);
    glBindTransformFeedback(GL_TRANSFORM_FEEDBACK, feedback);
    glBindBufferBase(GL_TRANSFORM_FEEDBACK_BUFFER, 0, buffer);
    glBufferData(GL_TRANSFORM_FEEDBACK_BUFFER, N * 8, NULL, GL_DYNAMIC_READ);
    glUseProgram(used);
    glEnable(GL_RASTERIZER_DISCARD);
    glBeginQuery(GL_TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN, query);
    glBeginTransformFeedback(GL_POINTS);
    glDrawArrays(GL_POINTS, 0, N / 3);
    glPauseTransformFeedback();
    glDrawArrays(GL_POINTS, 0, 7);
    glResumeTransformFeedback();
    glDrawArraysInstanced(GL_POINTS, 0, N / 3, 2);
    glEndTransformFeedback();
    glEndQuery(GL_TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN);
    glDisable(GL_RASTERIZER_DISCARD);
    glGetQueryObjectuiv(query, GL_QUERY_RESULT, &written);
    CHECK(written == N);
    const int32_t *got = mapped(GL_TRANSFORM_FEEDBACK_BUFFER, N * 8);
    for (int i = 0; i < N; i++) {
        int vertex = i % (N / 3);
        CHECK(got && got[2 * i] == vertex * vertex && got[2 * i + 1] == (i >= 2 * N / 3));
    }
    glUnmapBuffer(GL_TRANSFORM_FEEDBACK_BUFFER);
    glBindTransformFeedback(GL_TRANSFORM_FEEDBACK, 0);
    glDeleteTransformFeedbacks(1, &feedback);
    glDeleteQueries(1, &query);
    target_close(&target);
    glDeleteBuffers(1, &buffer);
    glDeleteProgram(used);
    return true;
}

/* A shader writes how much to draw and to compute; the next commands read it. */
bool try_indirect(void) {
    static const char *const COUNTS =
        "layout(local_size_x = 1) in;\n"
        "layout(std430, binding = 0) buffer A { uint draw[4]; uint groups[3]; };\n"
        "void main() { draw[0] = 4u; draw[1] = 3u; draw[2] = 0u; draw[3] = 0u;\n"
        "  groups[0] = 5u; groups[1] = 2u; groups[2] = 1u; }\n";
    GLuint fill = program(&(struct stages){.source = {[5] = COUNTS}});
    GLuint add = program(&(struct stages){
        .source = {[5] = "layout(local_size_x = 4) in;\n"
                         "layout(std430, binding = 1) buffer B { uint calls; };\n"
                         "void main() { atomicAdd(calls, 1u); }\n"}});
    GLuint strips = program(&(struct stages){
        .source = {"void main() {\n"
                   "  vec2 at = vec2(gl_VertexID & 1, gl_VertexID >> 1);\n"
                   "  gl_Position = vec4(at.x * 2.0 - 1.0, (at.y + float(gl_InstanceID) * 2.0) / 3.0 - 1.0, "
                   "0, 1);\n"
                   "}\n",
                   NULL, NULL, NULL, "out vec4 colour;\nvoid main() { colour = vec4(0, 1, 0, 1); }\n"}});
    CHECK(fill && add && strips);
    struct target target;
    CHECK(target_open(&target, 0));
    GLuint buffers[] = {storage(0, 28, NULL), storage(1, 4, (uint32_t[1]){0})}, array;
    glGenVertexArrays(1, &array);
    glBindVertexArray(array);
    glUseProgram(fill);
    glDispatchCompute(1, 1, 1);
    glMemoryBarrier(GL_COMMAND_BARRIER_BIT);
    glBindBuffer(GL_DRAW_INDIRECT_BUFFER, buffers[0]);
    glBindBuffer(GL_DISPATCH_INDIRECT_BUFFER, buffers[0]);
    glUseProgram(add);
    glDispatchComputeIndirect(16);
    glUseProgram(strips);
    glDrawArraysIndirect(GL_TRIANGLE_STRIP, NULL);
    glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
    glBindBuffer(GL_SHADER_STORAGE_BUFFER, buffers[1]);
    const uint32_t *got = mapped(GL_SHADER_STORAGE_BUFFER, 4);
    CHECK(got && *got == 5 * 2 * 4);
    glUnmapBuffer(GL_SHADER_STORAGE_BUFFER);
    CHECK(picture());
    target_close(&target);
    glBindVertexArray(0);
    glDeleteVertexArrays(1, &array);
    glDeleteBuffers(2, buffers);
    glDeleteProgram(fill);
    glDeleteProgram(add);
    glDeleteProgram(strips);
    return true;
}

bool try_queries(void) {
    GLuint used = program(&(struct stages){
        .source = {"uniform float depth;\n"
                   "void main() { gl_Position = vec4(gl_VertexID & 1, gl_VertexID >> 1, depth, 1) * "
                   "vec4(2, 2, 1, 1) - vec4(1, 1, 0, 0); }\n",
                   NULL, NULL, NULL, "out vec4 colour;\nvoid main() { colour = vec4(1); }\n"}});
    CHECK(used);
    struct target target;
    CHECK(target_open(&target, 0));
    GLuint queries[64];
    glGenQueries(COUNT(queries), queries);
    glUseProgram(used);
    glEnable(GL_DEPTH_TEST);
    GLint depth = glGetUniformLocation(used, "depth");
    /* Each is nearer than the last, or hidden. */
    for (size_t i = 0; i < COUNT(queries); i++) {
        glUniform1f(depth, i % 2 ? 0.99f : 0.9f - 0.01f * (float)i);
        glBeginQuery(GL_ANY_SAMPLES_PASSED, queries[i]);
        glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
        glEndQuery(GL_ANY_SAMPLES_PASSED);
    }
    for (size_t i = 0; i < COUNT(queries); i++) {
        GLuint any = 7;
        glGetQueryObjectuiv(queries[i], GL_QUERY_RESULT, &any);
        CHECK(any == (i % 2 ? 0 : 1));
    }
    glDisable(GL_DEPTH_TEST);
    glDeleteQueries(COUNT(queries), queries);
    target_close(&target);
    glDeleteProgram(used);
    return true;
}

/* Buffer to texture, texture to texture, scaled, and back to a buffer. */
bool try_copies(void) {
    enum { N = SIDE * SIDE * 4 };
    uint8_t *bytes = malloc(N);
    for (uint32_t i = 0; i < N; i++) {
        bytes[i] = (uint8_t)(i * 2654435761u >> 24);
    }
    GLuint buffers[2], textures[2], framebuffer;
    glGenBuffers(2, buffers);
    glGenTextures(2, textures);
    glBindBuffer(GL_PIXEL_UNPACK_BUFFER, buffers[0]);
    glBufferData(GL_PIXEL_UNPACK_BUFFER, N, bytes, GL_STREAM_DRAW);
    for (int i = 0; i < 2; i++) {
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        glTexStorage2D(GL_TEXTURE_2D, 1, GL_RGBA8, SIDE, SIDE);
        if (i == 0) {
            glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, SIDE, SIDE, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
        }
    }
    glBindBuffer(GL_PIXEL_UNPACK_BUFFER, 0);
    glCopyImageSubData(textures[0], GL_TEXTURE_2D, 0, 0, 0, 0, textures[1], GL_TEXTURE_2D, 0, 0, 0, 0,
                       SIDE, SIDE, 1);
    glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, textures[1], 0);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, buffers[1]);
    glBufferData(GL_PIXEL_PACK_BUFFER, N, NULL, GL_STREAM_READ);
    glReadPixels(0, 0, SIDE, SIDE, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    const void *got = mapped(GL_PIXEL_PACK_BUFFER, N);
    CHECK(got && memcmp(got, bytes, N) == 0);
    glUnmapBuffer(GL_PIXEL_PACK_BUFFER);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    struct target target;
    CHECK(target_open(&target, 0));
    glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer);
    glBlitFramebuffer(0, 0, SIDE, SIDE, SIDE, 10, 20, SIDE - 30, GL_COLOR_BUFFER_BIT, GL_LINEAR);
    glBindFramebuffer(GL_FRAMEBUFFER, target.framebuffer);
    CHECK(picture());
    target_close(&target);
    glDeleteFramebuffers(1, &framebuffer);
    glDeleteTextures(2, textures);
    glDeleteBuffers(2, buffers);
    free(bytes);
    return true;
}

/* Fences one after the other, and a mapping that stays while commands run. */
bool try_sync(void) {
    GLuint buffers[2];
    glGenBuffers(2, buffers);
    glBindBuffer(GL_COPY_READ_BUFFER, buffers[0]);
    glBufferData(GL_COPY_READ_BUFFER, 65536, NULL, GL_STREAM_DRAW);
    glBindBuffer(GL_COPY_WRITE_BUFFER, buffers[1]);
    glBufferData(GL_COPY_WRITE_BUFFER, 65536, NULL, GL_STREAM_READ);
    for (uint32_t round = 0; round < 50; round++) {
        uint32_t *in = glMapBufferRange(GL_COPY_READ_BUFFER, 0, 65536,
                                        GL_MAP_WRITE_BIT | GL_MAP_INVALIDATE_BUFFER_BIT);
        CHECK(in);
        for (uint32_t i = 0; i < 65536 / 4; i++) {
            in[i] = i ^ round * 77;
        }
        glUnmapBuffer(GL_COPY_READ_BUFFER);
        glCopyBufferSubData(GL_COPY_READ_BUFFER, GL_COPY_WRITE_BUFFER, 0, 0, 65536);
        GLsync sync = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
        GLenum state = glClientWaitSync(sync, GL_SYNC_FLUSH_COMMANDS_BIT, 10000000000u);
        CHECK(state == GL_ALREADY_SIGNALED || state == GL_CONDITION_SATISFIED);
        glDeleteSync(sync);
        const uint32_t *out = mapped(GL_COPY_WRITE_BUFFER, 65536);
        CHECK(out && out[0] == round * 77 && out[16383] == (16383 ^ round * 77));
        glUnmapBuffer(GL_COPY_WRITE_BUFFER);
    }
    glDeleteBuffers(2, buffers);
    return true;
}

struct worker {
    pthread_t thread;
    uint32_t seed;
    bool good;
};

static bool work(uint32_t seed) {
    CHECK(context_open());
    for (uint32_t round = 0; round < 10; round++) {
        struct target target;
        CHECK(target_open(&target, 0));
        float level = (float)((seed * 50 + round) % 256) / 255.0f;
        glClearColor(level, 0, 1, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        static _Thread_local uint8_t out[SIDE * SIDE * 4];
        pixels(out);
        CHECK(out[0] == (seed * 50 + round) % 256 && out[SIDE * SIDE * 4 - 2] == 255);
        target_close(&target);
    }
    CHECK(glGetError() == GL_NO_ERROR);
    context_close();
    return true;
}

static void *run_worker(void *argument) {
    struct worker *worker = argument;
    worker->good = work(worker->seed);
    return NULL;
}

/* Contexts of one group, each in a thread of its own. */
bool try_threads(void) {
    struct worker workers[4];
    for (uint32_t i = 0; i < COUNT(workers); i++) {
        workers[i] = (struct worker){.seed = i};
        CHECK(pthread_create(&workers[i].thread, NULL, run_worker, &workers[i]) == 0);
    }
    bool good = true;
    for (size_t i = 0; i < COUNT(workers); i++) {
        CHECK(pthread_join(workers[i].thread, NULL) == 0);
        good = good && workers[i].good;
    }
    return good;
}
