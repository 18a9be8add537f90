/*
 * `cl`: an OpenCL program that computes in many ways and checks what comes.
 *
 *     cl                     all topics
 *     cl TOPIC...            these
 *
 * It prints a line for each topic and ends with 0 only if all went well.
 */
#include <CL/cl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define CHECK(condition)                                                                           \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "main.c:%d: %s does not hold\n", __LINE__, #condition);                \
            return BAD;                                                                            \
        }                                                                                          \
    } while (0)
/* A call that says how it went. */
#define DO(call) CHECK((call) == CL_SUCCESS)

enum outcome { GOOD, BAD, UNSUPPORTED };

static cl_device_id device;
static cl_context context;
static cl_command_queue queue;
static cl_program kernels;

static const char SOURCE[] =
    "kernel void saxpy(global float *y, global const float *x, float a) {\n"
    "  size_t i = get_global_id(0); y[i] += a * x[i];\n"
    "}\n"
    "kernel void sums(global const uint *in, global uint *out, local uint *part) {\n"
    "  uint id = get_local_id(0); part[id] = in[get_global_id(0)];\n"
    "  for (uint n = get_local_size(0) / 2; n > 0; n /= 2) {\n"
    "    barrier(CLK_LOCAL_MEM_FENCE);\n"
    "    if (id < n) part[id] += part[id + n];\n"
    "  }\n"
    "  if (id == 0) out[get_group_id(0)] = part[0];\n"
    "}\n"
    "kernel void histogram(global const uint *in, global uint *bins) {\n"
    "  atomic_inc(&bins[in[get_global_id(0)] >> 28]);\n"
    "}\n"
    "typedef struct { int4 a; char3 b; short c; } mixed;\n"
    "kernel void structures(global mixed *all, constant int *table) {\n"
    "  size_t i = get_global_id(0);\n"
    "  all[i].a.zyxw = all[i].a + table[i % 5]; all[i].b = all[i].b.yzx; all[i].c = -all[i].c;\n"
    "}\n"
    "kernel void multiply(global const int *a, global const int *b, global int *c) {\n"
    "  local int ta[8][8], tb[8][8];\n"
    "  int x = get_global_id(0), y = get_global_id(1), n = get_global_size(0), sum = 0;\n"
    "  int lx = get_local_id(0), ly = get_local_id(1);\n"
    "  for (int k = 0; k < n; k += 8) {\n"
    "    ta[ly][lx] = a[y * n + k + lx]; tb[ly][lx] = b[(k + ly) * n + x];\n"
    "    barrier(CLK_LOCAL_MEM_FENCE);\n"
    "    for (int i = 0; i < 8; i++) sum += ta[ly][i] * tb[i][lx];\n"
    "    barrier(CLK_LOCAL_MEM_FENCE);\n"
    "  }\n"
    "  c[y * n + x] = sum;\n"
    "}\n"
    "kernel void turn(read_only image2d_t in, write_only image2d_t out) {\n"
    "  const sampler_t s = CLK_NORMALIZED_COORDS_FALSE | CLK_ADDRESS_CLAMP_TO_EDGE | CLK_FILTER_NEAREST;\n"
    "  int2 at = (int2)(get_global_id(0), get_global_id(1));\n"
    "  write_imageui(out, at.yx, read_imageui(in, s, at) ^ 0x55);\n"
    "}\n"
    "kernel void add(global uint *all, uint n) { all[get_global_id(0)] = all[get_global_id(0)] * 3 + n; }\n"
    "kernel void math(global float *all) {\n"
    "  size_t i = get_global_id(0); float x = all[i];\n"
    "  all[i] = sqrt(x) + floor(x / 3.0f) + fmax(x, 10.0f) + (float)(popcount((uint)x)) + fma(x, 2.0f, 1.0f);\n"
    "}\n";

static cl_mem buffer(size_t size, const void *data) {
    return clCreateBuffer(context, data ? CL_MEM_COPY_HOST_PTR : 0, size, (void *)data, NULL);
}

static cl_kernel kernel(const char *name) { return clCreateKernel(kernels, name, NULL); }

/* Sets an argument that is a plain value or an object. */
#define ARGUMENT(k, i, value) DO(clSetKernelArg(k, i, sizeof(value), &(value)))

static enum outcome run(cl_kernel k, size_t width, size_t group) {
    DO(clEnqueueNDRangeKernel(queue, k, 1, NULL, &width, group ? &group : NULL, 0, NULL, NULL));
    return GOOD;
}

static enum outcome fetch(cl_mem from, void *to, size_t size) {
    DO(clEnqueueReadBuffer(queue, from, CL_TRUE, 0, size, to, 0, NULL, NULL));
    return GOOD;
}

static uint32_t mixed_up(uint32_t i) { return i * 2654435761u ^ i >> 3; }

static enum outcome try_saxpy(void) {
    enum { N = 100003 };
    float *x = malloc(2 * N * sizeof *x), *y = x + N, a = 3.0f;
    for (int i = 0; i < N; i++) {
        x[i] = (float)(i % 1000);
        y[i] = (float)(i % 77);
    }
    cl_mem bx = buffer(N * sizeof *x, x), by = buffer(N * sizeof *y, y);
    cl_kernel k = kernel("saxpy");
    ARGUMENT(k, 0, by);
    ARGUMENT(k, 1, bx);
    ARGUMENT(k, 2, a);
    CHECK(run(k, N, 0) == GOOD && fetch(by, y, N * sizeof *y) == GOOD);
    for (int i = 0; i < N; i++) {
        /* Small whole numbers: exact in any order of rounding. */
        CHECK(y[i] == (float)(i % 77 + 3 * (i % 1000)));
    }
    clReleaseKernel(k);
    clReleaseMemObject(bx);
    clReleaseMemObject(by);
    free(x);
    return GOOD;
}

static enum outcome try_sums(void) {
    enum { N = 64 * 300 };
    uint32_t *in = malloc(N * sizeof *in), out[N / 64];
    for (uint32_t i = 0; i < N; i++) {
        in[i] = mixed_up(i);
    }
    cl_mem bi = buffer(N * sizeof *in, in), bo = buffer(sizeof out, NULL);
    cl_kernel k = kernel("sums");
    ARGUMENT(k, 0, bi);
    ARGUMENT(k, 1, bo);
    DO(clSetKernelArg(k, 2, 64 * sizeof *in, NULL));
    CHECK(run(k, N, 64) == GOOD && fetch(bo, out, sizeof out) == GOOD);
    for (uint32_t group = 0; group < N / 64; group++) {
        uint32_t sum = 0;
        for (uint32_t i = 0; i < 64; i++) {
            sum += in[group * 64 + i];
        }
        CHECK(out[group] == sum);
    }
    clReleaseKernel(k);
    clReleaseMemObject(bi);
    clReleaseMemObject(bo);
    free(in);
    return GOOD;
}

static enum outcome try_atomics(void) {
    enum { N = 50000 };
    uint32_t *in = malloc(N * sizeof *in), bins[16], expected[16] = {0}, zero = 0;
    for (uint32_t i = 0; i < N; i++) {
        in[i] = mixed_up(i);
        expected[in[i] >> 28]++;
    }
    cl_mem bi = buffer(N * sizeof *in, in), bo = buffer(sizeof bins, NULL);
    DO(clEnqueueFillBuffer(queue, bo, &zero, sizeof zero, 0, sizeof bins, 0, NULL, NULL));
    cl_kernel k = kernel("histogram");
    ARGUMENT(k, 0, bi);
    ARGUMENT(k, 1, bo);
    CHECK(run(k, N, 0) == GOOD && fetch(bo, bins, sizeof bins) == GOOD);
    CHECK(memcmp(bins, expected, sizeof bins) == 0);
    clReleaseKernel(k);
    clReleaseMemObject(bi);
    clReleaseMemObject(bo);
    free(in);
    return GOOD;
}

static enum outcome try_structures(void) {
    enum { N = 999 };
    static struct {
        cl_int4 a;
        cl_char3 b;
        cl_short c;
    } all[N];
    cl_int table[5] = {5, -7, 11, 0, 1 << 30};
    for (int i = 0; i < N; i++) {
        all[i].a = (cl_int4){{i, 2 * i, 3 * i, 4 * i}};
        all[i].b = (cl_char3){{1, 2, 3}};
        all[i].c = (cl_short)i;
    }
    cl_mem ba = buffer(sizeof all, all), bt = buffer(sizeof table, table);
    cl_kernel k = kernel("structures");
    ARGUMENT(k, 0, ba);
    ARGUMENT(k, 1, bt);
    CHECK(run(k, N, 0) == GOOD && fetch(ba, all, sizeof all) == GOOD);
    for (int i = 0; i < N; i++) {
        int more = table[i % 5];
        CHECK(all[i].a.s[2] == i + more && all[i].a.s[0] == 3 * i + more && all[i].c == -i);
        CHECK(all[i].b.s[0] == 2 && all[i].b.s[2] == 1);
    }
    clReleaseKernel(k);
    clReleaseMemObject(ba);
    clReleaseMemObject(bt);
    return GOOD;
}

static enum outcome try_matrices(void) {
    enum { N = 64 };
    static int32_t a[N][N], b[N][N], c[N][N];
    for (int y = 0; y < N; y++) {
        for (int x = 0; x < N; x++) {
            a[y][x] = y * 3 - x;
            b[y][x] = x * y % 17 - 5;
        }
    }
    cl_mem ba = buffer(sizeof a, a), bb = buffer(sizeof b, b), bc = buffer(sizeof c, NULL);
    cl_kernel k = kernel("multiply");
    ARGUMENT(k, 0, ba);
    ARGUMENT(k, 1, bb);
    ARGUMENT(k, 2, bc);
    size_t size[] = {N, N}, group[] = {8, 8};
    DO(clEnqueueNDRangeKernel(queue, k, 2, NULL, size, group, 0, NULL, NULL));
    CHECK(fetch(bc, c, sizeof c) == GOOD);
    for (int y = 0; y < N; y++) {
        for (int x = 0; x < N; x++) {
            int32_t sum = 0;
            for (int i = 0; i < N; i++) {
                sum += a[y][i] * b[i][x];
            }
            CHECK(c[y][x] == sum);
        }
    }
    clReleaseKernel(k);
    clReleaseMemObject(ba);
    clReleaseMemObject(bb);
    clReleaseMemObject(bc);
    return GOOD;
}

static enum outcome try_images(void) {
    enum { W = 65, H = 33 };
    cl_bool offered = CL_FALSE;
    DO(clGetDeviceInfo(device, CL_DEVICE_IMAGE_SUPPORT, sizeof offered, &offered, NULL));
    if (!offered) {
        return UNSUPPORTED;
    }
    static uint8_t in[H][W][4], out[W][H][4];
    for (uint32_t i = 0; i < sizeof in; i++) {
        ((uint8_t *)in)[i] = (uint8_t)(mixed_up(i) >> 24);
    }
    cl_image_format format = {CL_RGBA, CL_UNSIGNED_INT8};
    cl_image_desc from = {.image_type = CL_MEM_OBJECT_IMAGE2D, .image_width = W, .image_height = H};
    cl_image_desc to = {.image_type = CL_MEM_OBJECT_IMAGE2D, .image_width = H, .image_height = W};
    cl_int bad[2];
    cl_mem a = clCreateImage(context, CL_MEM_READ_ONLY | CL_MEM_COPY_HOST_PTR, &format, &from, in, bad);
    cl_mem b = clCreateImage(context, CL_MEM_WRITE_ONLY, &format, &to, NULL, bad + 1);
    CHECK(bad[0] == CL_SUCCESS && bad[1] == CL_SUCCESS);
    cl_kernel k = kernel("turn");
    ARGUMENT(k, 0, a);
    ARGUMENT(k, 1, b);
    size_t size[] = {W, H}, zero[3] = {0}, region[] = {H, W, 1};
    DO(clEnqueueNDRangeKernel(queue, k, 2, NULL, size, NULL, 0, NULL, NULL));
    DO(clEnqueueReadImage(queue, b, CL_TRUE, zero, region, 0, 0, out, 0, NULL, NULL));
    for (int y = 0; y < H; y++) {
        for (int x = 0; x < W; x++) {
            for (int c = 0; c < 4; c++) {
                CHECK(out[x][y][c] == (in[y][x][c] ^ 0x55));
            }
        }
    }
    clReleaseKernel(k);
    clReleaseMemObject(a);
    clReleaseMemObject(b);
    return GOOD;
}

/* Parts of buffers: rectangles, sub-buffers, mappings. */
static enum outcome try_parts(void) {
    enum { W = 64, H = 64 };
    static uint32_t in[H][W], out[H][W];
    for (uint32_t i = 0; i < W * H; i++) {
        ((uint32_t *)in)[i] = mixed_up(i);
    }
    cl_mem a = buffer(sizeof in, in), b = buffer(sizeof out, NULL);
    uint32_t pattern = 0xabcd1234;
    DO(clEnqueueFillBuffer(queue, b, &pattern, 4, 0, sizeof out, 0, NULL, NULL));
    size_t from[] = {8 * 4, 3, 0}, to[] = {20 * 4, 30, 0}, size[] = {16 * 4, 10, 1};
    DO(clEnqueueCopyBufferRect(queue, a, b, from, to, size, W * 4, 0, W * 4, 0, 0, NULL, NULL));
    cl_buffer_region region = {0, 4096};
    cl_int error;
    cl_mem part = clCreateSubBuffer(b, 0, CL_BUFFER_CREATE_TYPE_REGION, &region, &error);
    DO(error);
    uint32_t *seen = clEnqueueMapBuffer(queue, part, CL_TRUE, CL_MAP_READ | CL_MAP_WRITE, 0, 4096, 0,
                                        NULL, NULL, &error);
    DO(error);
    CHECK(seen[0] == pattern);
    seen[1] = 42;
    DO(clEnqueueUnmapMemObject(queue, part, seen, 0, NULL, NULL));
    CHECK(fetch(b, out, sizeof out) == GOOD);
    for (int y = 0; y < H; y++) {
        for (int x = 0; x < W; x++) {
            bool inside = x >= 20 && x < 36 && y >= 30 && y < 40;
            uint32_t expected = inside ? in[y - 27][x - 12] : pattern;
            CHECK(out[y][x] == (y == 0 && x == 1 ? 42 : expected));
        }
    }
    clReleaseMemObject(part);
    clReleaseMemObject(a);
    clReleaseMemObject(b);
    return GOOD;
}

/* A chain of kernels that a user's event holds back, and times that only go forward. */
static enum outcome try_events(void) {
    enum { N = 256, ROUNDS = 100 };
    cl_int error;
    const cl_queue_properties profiled[] = {CL_QUEUE_PROPERTIES, CL_QUEUE_PROFILING_ENABLE, 0};
    cl_command_queue other = clCreateCommandQueueWithProperties(context, device, profiled, &error);
    DO(error);
    uint32_t all[N] = {0}, expected = 0;
    cl_mem b = buffer(sizeof all, all);
    cl_kernel k = kernel("add");
    ARGUMENT(k, 0, b);
    cl_event before = clCreateUserEvent(context, &error), gate = before;
    DO(error);
    for (uint32_t round = 0; round < ROUNDS; round++) {
        size_t size = N;
        cl_event after;
        ARGUMENT(k, 1, round);
        DO(clEnqueueNDRangeKernel(other, k, 1, NULL, &size, NULL, 1, &before, &after));
        if (before != gate) {
            clReleaseEvent(before);
        }
        before = after;
        expected = expected * 3 + round;
    }
    cl_int state;
    DO(clGetEventInfo(before, CL_EVENT_COMMAND_EXECUTION_STATUS, sizeof state, &state, NULL));
    CHECK(state != CL_COMPLETE);
    DO(clSetUserEventStatus(gate, CL_COMPLETE));
    DO(clWaitForEvents(1, &before));
    cl_ulong start, end;
    DO(clGetEventProfilingInfo(before, CL_PROFILING_COMMAND_START, sizeof start, &start, NULL));
    DO(clGetEventProfilingInfo(before, CL_PROFILING_COMMAND_END, sizeof end, &end, NULL));
    CHECK(start <= end);
    CHECK(fetch(b, all, sizeof all) == GOOD && all[0] == expected && all[N - 1] == expected);
    clReleaseEvent(before);
    clReleaseEvent(gate);
    clReleaseKernel(k);
    clReleaseMemObject(b);
    clReleaseCommandQueue(other);
    return GOOD;
}

static enum outcome try_math(void) {
    enum { N = 1000 };
    float all[N], square;
    for (int i = 0; i < N; i++) {
        all[i] = (float)(i * i);
    }
    cl_mem b = buffer(sizeof all, all);
    cl_kernel k = kernel("math");
    ARGUMENT(k, 0, b);
    CHECK(run(k, N, 0) == GOOD && fetch(b, all, sizeof all) == GOOD);
    for (int i = 0; i < N; i++) {
        square = (float)(i * i);
        float expected = (float)i + (float)(i * i / 3) + (square > 10.0f ? square : 10.0f) +
                         (float)__builtin_popcount((unsigned)(i * i)) + square * 2.0f + 1.0f;
        float off = all[i] - expected;
        CHECK(off * off <= 1e-8f * expected * expected + 1.0f);
    }
    clReleaseKernel(k);
    clReleaseMemObject(b);
    return GOOD;
}

/* What cannot be built is an error with a reason; what can is kept as a binary and used again. */
static enum outcome try_programs(void) {
    const char *text = "kernel void wrong(global int *a) { a[0] = no_such_name; }";
    cl_int error;
    cl_program bad = clCreateProgramWithSource(context, 1, &text, NULL, &error);
    DO(error);
    CHECK(clBuildProgram(bad, 1, &device, NULL, NULL, NULL) == CL_BUILD_PROGRAM_FAILURE);
    char log[4096] = "";
    DO(clGetProgramBuildInfo(bad, device, CL_PROGRAM_BUILD_LOG, sizeof log, log, NULL));
    CHECK(strstr(log, "no_such_name"));
    clReleaseProgram(bad);

    size_t size;
    DO(clGetProgramInfo(kernels, CL_PROGRAM_BINARY_SIZES, sizeof size, &size, NULL));
    unsigned char *binary = malloc(size);
    DO(clGetProgramInfo(kernels, CL_PROGRAM_BINARIES, sizeof binary, &binary, NULL));
    const unsigned char *kept = binary;
    cl_int each;
    cl_program again = clCreateProgramWithBinary(context, 1, &device, &size, &kept, &each, &error);
    DO(error);
    DO(clBuildProgram(again, 1, &device, NULL, NULL, NULL));
    uint32_t one[4] = {1, 1, 1, 1}, n = 4;
    cl_mem b = buffer(sizeof one, one);
    cl_kernel k = clCreateKernel(again, "add", &error);
    DO(error);
    ARGUMENT(k, 0, b);
    ARGUMENT(k, 1, n);
    CHECK(run(k, 4, 0) == GOOD && fetch(b, one, sizeof one) == GOOD && one[3] == 7);
    clReleaseKernel(k);
    clReleaseMemObject(b);
    clReleaseProgram(again);
    free(binary);
    return GOOD;
}

static enum outcome work(uint32_t seed) {
    enum { N = 4096 };
    cl_int error;
    cl_command_queue own = clCreateCommandQueueWithProperties(context, device, NULL, &error);
    DO(error);
    uint32_t *all = calloc(N, sizeof *all), expected = 0;
    cl_mem b = buffer(N * sizeof *all, all);
    cl_kernel k = kernel("add");
    ARGUMENT(k, 0, b);
    size_t size = N;
    for (uint32_t round = 0; round < 50; round++) {
        uint32_t n = seed + round;
        ARGUMENT(k, 1, n);
        DO(clEnqueueNDRangeKernel(own, k, 1, NULL, &size, NULL, 0, NULL, NULL));
        expected = expected * 3 + n;
    }
    DO(clEnqueueReadBuffer(own, b, CL_TRUE, 0, N * sizeof *all, all, 0, NULL, NULL));
    for (int i = 0; i < N; i++) {
        CHECK(all[i] == expected);
    }
    clReleaseKernel(k);
    clReleaseMemObject(b);
    clReleaseCommandQueue(own);
    free(all);
    return GOOD;
}

struct worker {
    pthread_t thread;
    uint32_t seed;
    enum outcome outcome;
};

static void *run_worker(void *argument) {
    struct worker *worker = argument;
    worker->outcome = work(worker->seed);
    return NULL;
}

static enum outcome try_threads(void) {
    struct worker workers[4];
    for (uint32_t i = 0; i < COUNT(workers); i++) {
        workers[i] = (struct worker){.seed = i * 1000};
        CHECK(pthread_create(&workers[i].thread, NULL, run_worker, &workers[i]) == 0);
    }
    enum outcome outcome = GOOD;
    for (size_t i = 0; i < COUNT(workers); i++) {
        CHECK(pthread_join(workers[i].thread, NULL) == 0);
        outcome = workers[i].outcome == GOOD ? outcome : BAD;
    }
    return outcome;
}

static const struct {
    const char *name;
    enum outcome (*run)(void);
} TOPICS[] = {
    {"saxpy", try_saxpy},       {"sums", try_sums},         {"atomics", try_atomics},
    {"structures", try_structures}, {"matrices", try_matrices}, {"images", try_images},
    {"parts", try_parts},       {"events", try_events},     {"math", try_math},
    {"programs", try_programs}, {"threads", try_threads},
};

static enum outcome start(void) {
    cl_platform_id platforms[8];
    cl_uint number = 0;
    CHECK(clGetPlatformIDs(COUNT(platforms), platforms, &number) == CL_SUCCESS && number > 0);
    cl_int error = CL_DEVICE_NOT_FOUND;
    for (cl_uint i = 0; i < number && i < COUNT(platforms) && error != CL_SUCCESS; i++) {
        error = clGetDeviceIDs(platforms[i], CL_DEVICE_TYPE_ALL, 1, &device, NULL);
    }
    DO(error);
    char name[256] = "";
    DO(clGetDeviceInfo(device, CL_DEVICE_NAME, sizeof name, name, NULL));
    fprintf(stderr, "%s\n", name);
    context = clCreateContext(NULL, 1, &device, NULL, NULL, &error);
    DO(error);
    queue = clCreateCommandQueueWithProperties(context, device, NULL, &error);
    DO(error);
    const char *text = SOURCE;
    kernels = clCreateProgramWithSource(context, 1, &text, NULL, &error);
    DO(error);
    if (clBuildProgram(kernels, 1, &device, NULL, NULL, NULL) != CL_SUCCESS) {
        static char log[16384];
        clGetProgramBuildInfo(kernels, device, CL_PROGRAM_BUILD_LOG, sizeof log, log, NULL);
        fprintf(stderr, "the kernels cannot be built: %s\n", log);
        return BAD;
    }
    return GOOD;
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
    static const char *const WORDS[] = {"ok", "FAILED", "not supported"};
    setvbuf(stdout, NULL, _IOLBF, 0);
    if (start() != GOOD) {
        return EXIT_FAILURE;
    }
    int ran = 0, failed = 0;
    for (size_t i = 0; i < COUNT(TOPICS); i++) {
        if (asked(argc, argv, TOPICS[i].name)) {
            enum outcome outcome = TOPICS[i].run();
            printf("%s: %s\n", TOPICS[i].name, WORDS[outcome]);
            ran++;
            failed += outcome == BAD;
        }
    }
    clReleaseProgram(kernels);
    clReleaseCommandQueue(queue);
    clReleaseContext(context);
    if (ran == 0) {
        fprintf(stderr, "no such topic\n");
    }
    return ran > 0 && failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
