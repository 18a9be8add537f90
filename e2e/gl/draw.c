/* Topics that draw: each leaves a picture that is the same wherever the rasterizer is the same. */
#include "gl.h"
#include <math.h>
#include <stdio.h>

/* Two triangles that cover everything, without a vertex buffer. */
#define COVER                                                                                      \
    "out vec2 at;\n"                                                                               \
    "void main() {\n"                                                                              \
    "  at = vec2(gl_VertexID & 1, gl_VertexID >> 1);\n"                                            \
    "  gl_Position = vec4(at * 2.0 - 1.0, 0.0, 1.0);\n"                                            \
    "}\n"

static bool done(struct target *target, GLuint used) {
    CHECK(picture());
    glUseProgram(0);
    glDeleteProgram(used);
    target_close(target);
    return true;
}

bool try_clear(void) {
    struct target target;
    CHECK(target_open(&target, 0));
    glEnable(GL_SCISSOR_TEST);
    glScissor(32, 16, 64, 48);
    glClearColor(1.0f, 0.0f, 1.0f, 0.0f);
    glClear(GL_COLOR_BUFFER_BIT);
    glDisable(GL_SCISSOR_TEST);
    static uint8_t out[SIDE * SIDE * 4];
    pixels(out);
    for (int y = 0; y < SIDE; y++) {
        for (int x = 0; x < SIDE; x++) {
            bool inside = x >= 32 && x < 96 && y >= 16 && y < 64;
            const uint8_t *pixel = out + 4 * (y * SIDE + x);
            CHECK(pixel[0] == (inside ? 255 : 26) && pixel[1] == (inside ? 0 : 51));
        }
    }
    return done(&target, 0);
}

/* Lit cubes, many of them, from one buffer with indices and one with a block for all instances. */
bool try_cubes(void) {
    GLuint used = program(&(struct stages){
        .source = {"layout(location = 0) in vec3 corner;\n"
                   "layout(std140) uniform Scene { vec4 turn; vec4 tints[8]; };\n"
                   "out vec3 tint; out vec3 place;\n"
                   "void main() {\n"
                   "  float a = turn.x + float(gl_InstanceID) * 0.7;\n"
                   "  mat3 spin = mat3(cos(a), 0, -sin(a), 0, 1, 0, sin(a), 0, cos(a))\n"
                   "    * mat3(1, 0, 0, 0, 0.8, 0.6, 0, -0.6, 0.8);\n"
                   "  vec2 shift = vec2(gl_InstanceID & 3, gl_InstanceID >> 2) * vec2(0.5, 0.9) - "
                   "vec2(0.75, 0.45);\n"
                   "  place = spin * corner;\n"
                   "  gl_Position = vec4(place.xy * 0.28 + shift, place.z * 0.3, 1.0);\n"
                   "  tint = tints[gl_InstanceID].rgb;\n"
                   "}\n",
                   NULL, NULL, NULL,
                   "in vec3 tint; in vec3 place; out vec4 colour;\n"
                   "void main() {\n"
                   "  vec3 normal = normalize(cross(dFdx(place), dFdy(place)));\n"
                   "  colour = vec4(tint * (0.3 + 0.7 * abs(normal.z)), 1.0);\n"
                   "}\n"}});
    CHECK(used);
    struct target target;
    CHECK(target_open(&target, 0));
    float corners[8][3], block[9][4] = {{0.4f}};
    for (int i = 0; i < 8; i++) {
        for (int k = 0; k < 3; k++) {
            corners[i][k] = i >> k & 1 ? 0.6f : -0.6f;
            block[1 + i][k] = (float)((i + 1) >> k & 1) * 0.8f + 0.2f;
        }
    }
    static const uint16_t INDICES[] = {0, 1, 2, 2, 1, 3, 4, 6, 5, 5, 6, 7, 0, 4, 1, 1, 4, 5,
                                       2, 3, 6, 6, 3, 7, 0, 2, 4, 4, 2, 6, 1, 5, 3, 3, 5, 7};
    GLuint array, buffers[3];
    glGenVertexArrays(1, &array);
    glBindVertexArray(array);
    glGenBuffers(3, buffers);
    glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
    glBufferData(GL_ARRAY_BUFFER, sizeof corners, corners, GL_STATIC_DRAW);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, buffers[1]);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, sizeof INDICES, INDICES, GL_STATIC_DRAW);
    glBindBufferBase(GL_UNIFORM_BUFFER, 0, buffers[2]);
    glBufferData(GL_UNIFORM_BUFFER, sizeof block, block, GL_DYNAMIC_DRAW);
    glEnableVertexAttribArray(0);
    glVertexAttribPointer(0, 3, GL_FLOAT, GL_FALSE, 0, NULL);
    glUseProgram(used);
    glUniformBlockBinding(used, glGetUniformBlockIndex(used, "Scene"), 0);
    glEnable(GL_DEPTH_TEST);
    /* The block changes between draws that are under way. */
    for (int frame = 0; frame < 10; frame++) {
        block[0][0] = 0.1f * (float)frame;
        glBufferSubData(GL_UNIFORM_BUFFER, 0, sizeof block, block);
        glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
        glDrawElementsInstanced(GL_TRIANGLES, COUNT(INDICES), GL_UNSIGNED_SHORT, NULL, 8);
    }
    glDisable(GL_DEPTH_TEST);
    bool good = done(&target, used);
    glDeleteVertexArrays(1, &array);
    glDeleteBuffers(3, buffers);
    return good;
}

/* An array of textures with all levels, seen from near and far, filtered. */
bool try_textures(void) {
    GLuint used = program(&(struct stages){
        .source = {COVER, NULL, NULL, NULL,
                   "uniform highp sampler2DArray tiles; in vec2 at; out vec4 colour;\n"
                   "void main() {\n"
                   "  float far = 1.0 + 20.0 * at.y * at.y;\n"
                   "  colour = texture(tiles, vec3(at.x * far, at.y * far, floor(at.x * 4.0)));\n"
                   "}\n"}});
    CHECK(used);
    struct target target;
    CHECK(target_open(&target, 0));
    GLuint tiles;
    glGenTextures(1, &tiles);
    glBindTexture(GL_TEXTURE_2D_ARRAY, tiles);
    glTexStorage3D(GL_TEXTURE_2D_ARRAY, 6, GL_RGBA8, 32, 32, 4);
    static uint8_t texels[4][32][32][4];
    for (int layer = 0; layer < 4; layer++) {
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 32; x++) {
                uint8_t *texel = texels[layer][y][x];
                texel[layer % 3] = (uint8_t)((x ^ y) & 8 ? 255 : x * 8);
                texel[(layer + 1) % 3] = (uint8_t)(layer * 60);
                texel[3] = 255;
            }
        }
    }
    glTexSubImage3D(GL_TEXTURE_2D_ARRAY, 0, 0, 0, 0, 32, 32, 4, GL_RGBA, GL_UNSIGNED_BYTE, texels);
    glGenerateMipmap(GL_TEXTURE_2D_ARRAY);
    glTexParameteri(GL_TEXTURE_2D_ARRAY, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    glUseProgram(used);
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    bool good = done(&target, used);
    glDeleteTextures(1, &tiles);
    return good;
}

/* A fan with smooth edges, resolved. */
bool try_multisample(void) {
    GLuint used = program(&(struct stages){
        .source = {"flat out float which;\n"
                   "void main() {\n"
                   "  float a = float(gl_VertexID / 3) * 0.45 + float(gl_VertexID % 3) * 0.15;\n"
                   "  float far = gl_VertexID % 3 == 0 ? 0.0 : 0.95;\n"
                   "  gl_Position = vec4(cos(a) * far, sin(a) * far, 0.0, 1.0);\n"
                   "  which = float(gl_VertexID);\n"
                   "}\n",
                   NULL, NULL, NULL,
                   "flat in float which; out vec4 colour;\n"
                   "void main() { colour = vec4(fract(which * 0.13), fract(which * 0.29), 0.9, 1); }\n"}});
    CHECK(used);
    struct target smooth, plain;
    CHECK(target_open(&smooth, 4));
    glUseProgram(used);
    glDrawArrays(GL_TRIANGLES, 0, 42);
    CHECK(target_open(&plain, 0));
    glBindFramebuffer(GL_READ_FRAMEBUFFER, smooth.framebuffer);
    glBlitFramebuffer(0, 0, SIDE, SIDE, 0, 0, SIDE, SIDE, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, plain.framebuffer);
    bool good = done(&plain, used);
    target_close(&smooth);
    return good;
}

/* All stages there are: patches are divided, and triangles pulled apart. */
bool try_stages(void) {
    GLuint used = program(&(struct stages){
        .source =
            {"void main() { gl_Position = vec4(gl_VertexID & 1, gl_VertexID >> 1, 0, 1) * vec4(1.8, 1.8, 1, "
             "1) - vec4(0.9, 0.9, 0, 0); }\n",
             "layout(vertices = 4) out;\n"
             "void main() {\n"
             "  gl_out[gl_InvocationID].gl_Position = gl_in[gl_InvocationID].gl_Position;\n"
             "  gl_TessLevelInner[0] = 5.0; gl_TessLevelInner[1] = 3.0;\n"
             "  for (int i = 0; i < 4; i++) gl_TessLevelOuter[i] = float(2 + i);\n"
             "}\n",
             "layout(quads, equal_spacing) in;\n"
             "void main() {\n"
             "  vec4 low = mix(gl_in[0].gl_Position, gl_in[1].gl_Position, gl_TessCoord.x);\n"
             "  vec4 high = mix(gl_in[2].gl_Position, gl_in[3].gl_Position, gl_TessCoord.x);\n"
             "  gl_Position = mix(low, high, gl_TessCoord.y);\n"
             "}\n",
             "layout(triangles) in; layout(triangle_strip, max_vertices = 3) out;\n"
             "flat out int number;\n"
             "void main() {\n"
             "  vec4 middle = (gl_in[0].gl_Position + gl_in[1].gl_Position + gl_in[2].gl_Position) / 3.0;\n"
             "  for (int i = 0; i < 3; i++) {\n"
             "    gl_Position = mix(middle, gl_in[i].gl_Position, 0.8);\n"
             "    number = gl_PrimitiveIDIn; EmitVertex();\n"
             "  }\n"
             "  EndPrimitive();\n"
             "}\n",
             "flat in int number; out vec4 colour;\n"
             "void main() { colour = vec4(gl_FragCoord.xy / 128.0, float(number + 1) * 0.5, 1.0); }\n"}});
    CHECK(used);
    struct target target;
    CHECK(target_open(&target, 0));
    glUseProgram(used);
    glPatchParameteri(GL_PATCH_VERTICES, 4);
    GLuint query, drawn = 0;
    glGenQueries(1, &query);
    glBeginQuery(GL_PRIMITIVES_GENERATED, query);
    glDrawArrays(GL_PATCHES, 0, 4);
    glEndQuery(GL_PRIMITIVES_GENERATED);
    glGetQueryObjectuiv(query, GL_QUERY_RESULT, &drawn);
    glDeleteQueries(1, &query);
    CHECK(drawn > 10);
    return done(&target, used);
}

/* Layers that are blended in every way, through a stencil, into three targets at once. */
bool try_blending(void) {
    GLuint used = program(&(struct stages){
        .source = {COVER, NULL, NULL, NULL,
                   "uniform vec4 tint; in vec2 at;\n"
                   "layout(location = 0) out vec4 first; layout(location = 1) out vec4 second;\n"
                   "layout(location = 2) out uvec4 third;\n"
                   "void main() {\n"
                   "  float ring = step(0.2, fract(length(at - tint.xy) * 5.0));\n"
                   "  if (ring < 0.5) discard;\n"
                   "  first = tint; second = tint.bgra * vec4(at, 1, 1); third = uvec4(at * 255.0, 7, 9);\n"
                   "}\n"}});
    CHECK(used);
    struct target target;
    CHECK(target_open(&target, 0));
    GLuint more[2];
    glGenTextures(2, more);
    static const GLenum FORMATS[] = {GL_RGBA16F, GL_RGBA8UI};
    static const GLenum BUFFERS[] = {GL_COLOR_ATTACHMENT0, GL_COLOR_ATTACHMENT1,
                                     GL_COLOR_ATTACHMENT2};
    for (GLenum i = 0; i < 2; i++) {
        glBindTexture(GL_TEXTURE_2D, more[i]);
        glTexStorage2D(GL_TEXTURE_2D, 1, FORMATS[i], SIDE, SIDE);
        glFramebufferTexture2D(GL_FRAMEBUFFER, BUFFERS[1 + i], GL_TEXTURE_2D, more[i], 0);
    }
    glDrawBuffers(3, BUFFERS);
    CHECK(glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE);
    glClearBufferfv(GL_COLOR, 1, (float[]){0, 0, 0, 1});
    glClearBufferuiv(GL_COLOR, 2, (GLuint[]){1, 2, 3, 4});
    glUseProgram(used);
    glEnable(GL_STENCIL_TEST);
    glStencilFunc(GL_GREATER, 3, 0xff);
    glStencilOp(GL_KEEP, GL_KEEP, GL_INCR);
    static const GLenum EQUATIONS[] = {GL_FUNC_ADD, GL_FUNC_REVERSE_SUBTRACT, GL_MAX, GL_FUNC_ADD};
    for (int i = 0; i < 4; i++) {
        glEnablei(GL_BLEND, 0);
        glBlendEquationi(0, EQUATIONS[i]);
        glBlendFunci(0, GL_SRC_ALPHA, i % 2 ? GL_ONE : GL_ONE_MINUS_SRC_ALPHA);
        glColorMaski(1, i != 1, GL_TRUE, GL_TRUE, GL_TRUE);
        glUniform4f(glGetUniformLocation(used, "tint"), 0.25f * (float)i, 0.5f, 0.3f + 0.2f * (float)i,
                    0.6f);
        glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    }
    glDisable(GL_STENCIL_TEST);
    glDisablei(GL_BLEND, 0);
    glColorMaski(1, GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    GLuint whole[4];
    glReadBuffer(GL_COLOR_ATTACHMENT2);
    glReadPixels(127, 127, 1, 1, GL_RGBA_INTEGER, GL_UNSIGNED_INT, whole);
    CHECK(whole[2] == 7 && whole[3] == 9 && whole[0] > 250);
    glReadBuffer(GL_COLOR_ATTACHMENT0);
    bool good = done(&target, used);
    glDeleteTextures(2, more);
    return good;
}

/* Many programs, each drawn once: what a game does while it loads. */
bool try_programs(void) {
    struct target target;
    CHECK(target_open(&target, 0));
    glEnable(GL_SCISSOR_TEST);
    for (int i = 0; i < 40; i++) {
        char text[256];
        snprintf(text, sizeof text,
                 "in vec2 at; out vec4 colour;\n"
                 "void main() { colour = vec4(%d.0 / 255.0, fract(at.x * %d.0), %d.0 / 255.0, 1); }\n",
                 i * 6, i + 1, 255 - i * 6);
        GLuint used = program(&(struct stages){.source = {COVER, NULL, NULL, NULL, text}});
        CHECK(used);
        glUseProgram(used);
        glScissor(0, i * 3, SIDE, 3);
        glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
        uint8_t pixel[4];
        glReadPixels(5, i * 3 + 1, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, pixel);
        CHECK(pixel[0] == i * 6 && pixel[2] == 255 - i * 6);
        glDeleteProgram(used);
    }
    glDisable(GL_SCISSOR_TEST);
    return done(&target, 0);
}
