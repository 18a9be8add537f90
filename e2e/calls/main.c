/*
 * `calls`: a Vulkan program that tries many kinds of calls and checks what they do.
 *
 *     calls                  all topics
 *     calls TOPIC...         these
 *     calls ACT              one of spin, stuck, idle, crash, allocate; see life.c
 *
 * It prints a line for each topic and ends with 0 only if all went well.
 */
#include "topics.h"

static const struct {
    const char *name;
    bool (*run)(struct gpu *gpu);
} TOPICS[] = {
    {"transfer", try_transfer},   {"large-stream", try_large_stream},
    {"small-blobs", try_small_blobs}, {"sparse", try_sparse},
    {"fences", try_fences},       {"events", try_events},
    {"timelines", try_timelines}, {"descriptors", try_descriptors},
    {"threads", try_threads},     {"secondary", try_secondary},
    {"drawing", try_drawing},     {"queries", try_queries},
    {"images", try_images},       {"modern", try_modern},
    {"host-copies", try_host_copies}, {"instances", try_instances},
};

static const struct {
    const char *name;
    int (*run)(struct gpu *gpu);
} ACTS[] = {
    {"spin", act_spin},   {"stuck", act_stuck},       {"idle", act_idle},
    {"crash", act_crash}, {"allocate", act_allocate},
};

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
    struct gpu gpu;
    gpu_open(&gpu);
    for (size_t i = 0; argc == 2 && i < COUNT(ACTS); i++) {
        if (strcmp(argv[1], ACTS[i].name) == 0) {
            return ACTS[i].run(&gpu);
        }
    }
    int tried = 0;
    for (size_t i = 0; i < COUNT(TOPICS); i++) {
        if (asked(argc, argv, TOPICS[i].name)) {
            printf("%s: %s\n", TOPICS[i].name, TOPICS[i].run(&gpu) ? "ok" : "not supported");
            tried++;
        }
    }
    gpu_close(&gpu);
    HOLDS(tried > 0);
    return 0;
}
