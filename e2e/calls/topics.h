/* What `calls` can try. Each returns false if this device cannot do it at all. */
#ifndef TOPICS_H
#define TOPICS_H

#include "gpu.h"

bool try_transfer(struct gpu *gpu);    /* transfer.c */
bool try_large_stream(struct gpu *gpu);
bool try_small_blobs(struct gpu *gpu);
bool try_sparse(struct gpu *gpu);
bool try_fences(struct gpu *gpu);      /* order.c */
bool try_events(struct gpu *gpu);
bool try_timelines(struct gpu *gpu);
bool try_descriptors(struct gpu *gpu); /* compute.c */
bool try_threads(struct gpu *gpu);
bool try_secondary(struct gpu *gpu);
bool try_drawing(struct gpu *gpu);     /* draw.c */
bool try_queries(struct gpu *gpu);
bool try_images(struct gpu *gpu);      /* image.c */
bool try_modern(struct gpu *gpu);      /* modern.c */
bool try_host_copies(struct gpu *gpu);
bool try_instances(struct gpu *gpu);   /* life.c */

/* These take the whole program over; its result is the exit code. They print `ready` first. */
int act_spin(struct gpu *gpu);
int act_stuck(struct gpu *gpu);
int act_idle(struct gpu *gpu);
int act_crash(struct gpu *gpu);
int act_allocate(struct gpu *gpu);

#endif
