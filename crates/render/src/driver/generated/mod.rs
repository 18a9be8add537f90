// Made by `cargo xtask codegen` from registry/; do not edit.
//! Commands that are looked up, called and answered.
//!
//! The obligations of every call into the driver are listed in the documentation of
//! [`driver`](super); `SAFETY` comments here refer to them by number.
#![allow(
    unsafe_code,
    clippy::too_many_lines,
    clippy::unnecessary_wraps,
    clippy::semicolon_if_nothing_returned,
    reason = "generated calls into the driver"
)]

use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::Handle as _;

use super::call::{Call, Outcome};
use super::check;
use super::device::Device;
use super::special;
use crate::fault::Fault;
use crate::object::Data;

mod descriptor;
use descriptor::*;
mod image;
use image::*;
mod physical_device;
use physical_device::*;
mod pipeline;
use pipeline::*;
mod record;
use record::*;
mod record_state;
use record_state::*;
mod resource;
use resource::*;
mod sync;
use sync::*;
pub(super) mod spirv;

/// Decodes and executes the command number `id`.
pub(super) fn dispatch(call: &mut Call<'_, '_>, id: u32) -> Outcome {
    match id {
        0 => special::create_instance(call),
        1 => special::destroy_instance(call),
        2 => special::enumerate_physical_devices(call),
        3 => get_physical_device_features(call),
        4 => get_physical_device_format_properties(call),
        5 => get_physical_device_image_format_properties(call),
        6 => get_physical_device_properties(call),
        7 => get_physical_device_queue_family_properties(call),
        8 => special::get_physical_device_memory_properties(call),
        9 => Err(Fault::guest("it has no encoding")),
        10 => Err(Fault::guest("it has no encoding")),
        11 => special::create_device(call),
        12 => special::destroy_device(call),
        13 => special::enumerate_instance_extension_properties(call),
        14 => special::enumerate_device_extension_properties(call),
        15 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        16 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        17 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        18 => special::queue_submit(call),
        19 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        20 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        21 => special::allocate_memory(call),
        22 => free_memory(call),
        23 => Err(Fault::guest("it has no encoding")),
        24 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        25 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        26 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        27 => get_device_memory_commitment(call),
        28 => special::bind_buffer_memory(call),
        29 => special::bind_image_memory(call),
        30 => get_buffer_memory_requirements(call),
        31 => get_image_memory_requirements(call),
        32 => get_image_sparse_memory_requirements(call),
        33 => get_physical_device_sparse_image_format_properties(call),
        34 => special::queue_bind_sparse(call),
        35 => create_fence(call),
        36 => destroy_fence(call),
        37 => special::reset_fences(call),
        38 => get_fence_status(call),
        39 => wait_for_fences(call),
        40 => special::create_semaphore(call),
        41 => destroy_semaphore(call),
        42 => create_event(call),
        43 => destroy_event(call),
        44 => get_event_status(call),
        45 => set_event(call),
        46 => reset_event(call),
        47 => special::create_query_pool(call),
        48 => destroy_query_pool(call),
        49 => special::get_query_pool_results(call),
        50 => create_buffer(call),
        51 => destroy_buffer(call),
        52 => create_buffer_view(call),
        53 => destroy_buffer_view(call),
        54 => special::create_image(call),
        55 => destroy_image(call),
        56 => get_image_subresource_layout(call),
        57 => create_image_view(call),
        58 => destroy_image_view(call),
        59 => create_shader_module(call),
        60 => destroy_shader_module(call),
        61 => special::create_pipeline_cache(call),
        62 => destroy_pipeline_cache(call),
        63 => get_pipeline_cache_data(call),
        64 => merge_pipeline_caches(call),
        65 => special::create_graphics_pipelines(call),
        66 => special::create_compute_pipelines(call),
        67 => destroy_pipeline(call),
        68 => create_pipeline_layout(call),
        69 => destroy_pipeline_layout(call),
        70 => create_sampler(call),
        71 => destroy_sampler(call),
        72 => create_descriptor_set_layout(call),
        73 => destroy_descriptor_set_layout(call),
        74 => special::create_descriptor_pool(call),
        75 => destroy_descriptor_pool(call),
        76 => special::reset_descriptor_pool(call),
        77 => special::allocate_descriptor_sets(call),
        78 => special::free_descriptor_sets(call),
        79 => special::update_descriptor_sets(call),
        80 => create_framebuffer(call),
        81 => destroy_framebuffer(call),
        82 => create_render_pass(call),
        83 => destroy_render_pass(call),
        84 => get_render_area_granularity(call),
        85 => special::create_command_pool(call),
        86 => destroy_command_pool(call),
        87 => reset_command_pool(call),
        88 => special::allocate_command_buffers(call),
        89 => special::free_command_buffers(call),
        90 => begin_command_buffer(call),
        91 => end_command_buffer(call),
        92 => reset_command_buffer(call),
        93 => cmd_bind_pipeline(call),
        94 => cmd_set_viewport(call),
        95 => cmd_set_scissor(call),
        96 => cmd_set_line_width(call),
        97 => cmd_set_depth_bias(call),
        98 => cmd_set_blend_constants(call),
        99 => cmd_set_depth_bounds(call),
        100 => cmd_set_stencil_compare_mask(call),
        101 => cmd_set_stencil_write_mask(call),
        102 => cmd_set_stencil_reference(call),
        103 => cmd_bind_descriptor_sets(call),
        104 => cmd_bind_index_buffer(call),
        105 => cmd_bind_vertex_buffers(call),
        106 => cmd_draw(call),
        107 => cmd_draw_indexed(call),
        108 => cmd_draw_indirect(call),
        109 => cmd_draw_indexed_indirect(call),
        110 => cmd_dispatch(call),
        111 => cmd_dispatch_indirect(call),
        112 => cmd_copy_buffer(call),
        113 => cmd_copy_image(call),
        114 => cmd_blit_image(call),
        115 => cmd_copy_buffer_to_image(call),
        116 => cmd_copy_image_to_buffer(call),
        117 => cmd_update_buffer(call),
        118 => cmd_fill_buffer(call),
        119 => cmd_clear_color_image(call),
        120 => cmd_clear_depth_stencil_image(call),
        121 => cmd_clear_attachments(call),
        122 => cmd_resolve_image(call),
        123 => cmd_set_event(call),
        124 => cmd_reset_event(call),
        125 => cmd_wait_events(call),
        126 => cmd_pipeline_barrier(call),
        127 => cmd_begin_query(call),
        128 => cmd_end_query(call),
        129 => cmd_reset_query_pool(call),
        130 => cmd_write_timestamp(call),
        131 => cmd_copy_query_pool_results(call),
        132 => cmd_push_constants(call),
        133 => cmd_begin_render_pass(call),
        134 => cmd_next_subpass(call),
        135 => cmd_end_render_pass(call),
        136 => cmd_execute_commands(call),
        137 => special::enumerate_instance_version(call),
        138 => special::bind_buffer_memory2(call),
        139 => special::bind_image_memory2(call),
        140 => get_device_group_peer_memory_features(call),
        141 => cmd_set_device_mask(call),
        142 => cmd_dispatch_base(call),
        143 => special::enumerate_physical_device_groups(call),
        144 => get_image_memory_requirements2(call),
        145 => get_buffer_memory_requirements2(call),
        146 => get_image_sparse_memory_requirements2(call),
        147 => get_physical_device_features2(call),
        148 => get_physical_device_properties2(call),
        149 => get_physical_device_format_properties2(call),
        150 => get_physical_device_image_format_properties2(call),
        151 => get_physical_device_queue_family_properties2(call),
        152 => special::get_physical_device_memory_properties2(call),
        153 => get_physical_device_sparse_image_format_properties2(call),
        154 => trim_command_pool(call),
        155 => special::get_device_queue2(call),
        156 => create_sampler_ycbcr_conversion(call),
        157 => destroy_sampler_ycbcr_conversion(call),
        158 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        159 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        160 => Err(Fault::guest("it has no encoding")),
        161 => get_physical_device_external_buffer_properties(call),
        162 => get_physical_device_external_fence_properties(call),
        163 => special::get_physical_device_external_semaphore_properties(call),
        164 => special::get_descriptor_set_layout_support(call),
        165 => cmd_draw_indirect_count(call),
        166 => cmd_draw_indexed_indirect_count(call),
        167 => create_render_pass2(call),
        168 => cmd_begin_render_pass2(call),
        169 => cmd_next_subpass2(call),
        170 => cmd_end_render_pass2(call),
        171 => reset_query_pool(call),
        172 => get_semaphore_counter_value(call),
        173 => wait_semaphores(call),
        174 => signal_semaphore(call),
        175 => get_buffer_device_address(call),
        176 => get_buffer_opaque_capture_address(call),
        177 => get_device_memory_opaque_capture_address(call),
        178 => special::set_reply_command_stream_mesa(call),
        179 => special::seek_reply_command_stream_mesa(call),
        180 => special::execute_command_streams_mesa(call),
        181 => cmd_bind_transform_feedback_buffers_ext(call),
        182 => cmd_begin_transform_feedback_ext(call),
        183 => cmd_end_transform_feedback_ext(call),
        184 => cmd_begin_query_indexed_ext(call),
        185 => cmd_end_query_indexed_ext(call),
        186 => cmd_draw_indirect_byte_count_ext(call),
        187 => get_image_drm_format_modifier_properties_ext(call),
        188 => special::create_ring_mesa(call),
        189 => special::destroy_ring_mesa(call),
        190 => special::notify_ring_mesa(call),
        191 => special::write_ring_extra_mesa(call),
        192 => special::get_memory_resource_properties_mesa(call),
        193 => Err(Fault::guest("it has no encoding")),
        194 => Err(Fault::guest("it has no encoding")),
        196 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        197 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        198 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        199 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        200 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        201 => cmd_set_event2(call),
        202 => cmd_reset_event2(call),
        203 => cmd_wait_events2(call),
        204 => cmd_pipeline_barrier2(call),
        205 => cmd_write_timestamp2(call),
        206 => special::queue_submit2(call),
        207 => cmd_copy_buffer2(call),
        208 => cmd_copy_image2(call),
        209 => cmd_copy_buffer_to_image2(call),
        210 => cmd_copy_image_to_buffer2(call),
        211 => cmd_blit_image2(call),
        212 => cmd_resolve_image2(call),
        213 => cmd_begin_rendering(call),
        214 => cmd_end_rendering(call),
        215 => cmd_set_cull_mode(call),
        216 => cmd_set_front_face(call),
        217 => cmd_set_primitive_topology(call),
        218 => cmd_set_viewport_with_count(call),
        219 => cmd_set_scissor_with_count(call),
        220 => cmd_bind_vertex_buffers2(call),
        221 => cmd_set_depth_test_enable(call),
        222 => cmd_set_depth_write_enable(call),
        223 => cmd_set_depth_compare_op(call),
        224 => cmd_set_depth_bounds_test_enable(call),
        225 => cmd_set_stencil_test_enable(call),
        226 => cmd_set_stencil_op(call),
        227 => cmd_set_rasterizer_discard_enable(call),
        228 => cmd_set_depth_bias_enable(call),
        229 => cmd_set_primitive_restart_enable(call),
        230 => get_device_buffer_memory_requirements(call),
        231 => get_device_image_memory_requirements(call),
        232 => get_device_image_sparse_memory_requirements(call),
        233 => cmd_set_patch_control_points_ext(call),
        234 => cmd_set_logic_op_ext(call),
        235 => get_physical_device_calibrateable_time_domains_khr(call),
        236 => get_calibrated_timestamps_khr(call),
        237 => cmd_set_line_stipple(call),
        238 => Err(Fault::guest("it has no encoding")),
        239 => Err(Fault::guest("it has no encoding")),
        240 => cmd_begin_conditional_rendering_ext(call),
        241 => cmd_end_conditional_rendering_ext(call),
        242 => Err(Fault::guest("it has no encoding")),
        243 => Err(Fault::guest("it has no encoding")),
        244 => special::reset_fence_resource_mesa(call),
        245 => special::wait_semaphore_resource_mesa(call),
        246 => special::import_semaphore_resource_mesa(call),
        247 => cmd_draw_multi_ext(call),
        248 => cmd_draw_multi_indexed_ext(call),
        249 => cmd_push_descriptor_set(call),
        250 => Err(Fault::guest("it has no encoding")),
        251 => special::submit_virtqueue_seqno_mesa(call),
        252 => special::wait_virtqueue_seqno_mesa(call),
        253 => special::wait_ring_seqno_mesa(call),
        254 => cmd_set_color_write_enable_ext(call),
        255 => cmd_set_vertex_input_ext(call),
        256 => cmd_set_tessellation_domain_origin_ext(call),
        257 => cmd_set_depth_clamp_enable_ext(call),
        258 => cmd_set_polygon_mode_ext(call),
        259 => cmd_set_rasterization_samples_ext(call),
        260 => cmd_set_sample_mask_ext(call),
        261 => cmd_set_alpha_to_coverage_enable_ext(call),
        262 => cmd_set_alpha_to_one_enable_ext(call),
        263 => cmd_set_logic_op_enable_ext(call),
        264 => cmd_set_color_blend_enable_ext(call),
        265 => cmd_set_color_blend_equation_ext(call),
        266 => cmd_set_color_write_mask_ext(call),
        267 => cmd_set_rasterization_stream_ext(call),
        268 => cmd_set_conservative_rasterization_mode_ext(call),
        269 => cmd_set_extra_primitive_overestimation_size_ext(call),
        270 => cmd_set_depth_clip_enable_ext(call),
        271 => cmd_set_sample_locations_enable_ext(call),
        272 => cmd_set_color_blend_advanced_ext(call),
        273 => cmd_set_provoking_vertex_mode_ext(call),
        274 => cmd_set_line_rasterization_mode_ext(call),
        275 => cmd_set_line_stipple_enable_ext(call),
        276 => cmd_set_depth_clip_negative_one_to_one_ext(call),
        277 => get_physical_device_fragment_shading_rates_khr(call),
        278 => cmd_set_fragment_shading_rate_khr(call),
        279 => cmd_bind_index_buffer2(call),
        280 => get_rendering_area_granularity(call),
        281 => get_device_image_subresource_layout(call),
        282 => get_image_subresource_layout2(call),
        283 => cmd_set_sample_locations_ext(call),
        284 => get_physical_device_multisample_properties_ext(call),
        285 => Err(Fault::guest("it has no encoding")),
        286 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        287 => cmd_set_rendering_attachment_locations(call),
        288 => cmd_set_rendering_input_attachment_indices(call),
        289 => cmd_bind_descriptor_sets2(call),
        290 => cmd_push_constants2(call),
        291 => cmd_push_descriptor_set2(call),
        292 => Err(Fault::guest("it has no encoding")),
        293 => Err(Fault::guest("it has no encoding")),
        294 => Err(Fault::guest("it has no encoding")),
        295 => copy_image_to_image(call),
        296 => transition_image_layout(call),
        297 => special::copy_image_to_memory_mesa(call),
        298 => special::copy_memory_to_image_mesa(call),
        299 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        300 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        301 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        302 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        303 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        304 => create_acceleration_structure_khr(call),
        305 => destroy_acceleration_structure_khr(call),
        306 => cmd_build_acceleration_structures_khr(call),
        307 => cmd_build_acceleration_structures_indirect_khr(call),
        308 => Err(Fault::guest("it has no encoding")),
        309 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        310 => Err(Fault::guest("it has no encoding")),
        311 => Err(Fault::guest("it has no encoding")),
        312 => Err(Fault::guest(
            "the guest driver answers it itself and never sends it",
        )),
        313 => cmd_copy_acceleration_structure_khr(call),
        314 => cmd_copy_acceleration_structure_to_memory_khr(call),
        315 => cmd_copy_memory_to_acceleration_structure_khr(call),
        316 => get_acceleration_structure_device_address_khr(call),
        317 => cmd_write_acceleration_structures_properties_khr(call),
        318 => get_device_acceleration_structure_compatibility_khr(call),
        319 => get_acceleration_structure_build_sizes_khr(call),
        320 => cmd_trace_rays_khr(call),
        321 => special::create_ray_tracing_pipelines_khr(call),
        322 => special::get_ray_tracing_shader_group_handles_khr(call),
        323 => special::get_ray_tracing_capture_replay_shader_group_handles_khr(call),
        324 => cmd_trace_rays_indirect_khr(call),
        325 => get_ray_tracing_shader_group_stack_size_khr(call),
        326 => cmd_set_ray_tracing_pipeline_stack_size_khr(call),
        327 => cmd_trace_rays_indirect2_khr(call),
        328 => cmd_set_depth_bias2_ext(call),
        329 => cmd_set_attachment_feedback_loop_enable_ext(call),
        330 => cmd_set_depth_clamp_range_ext(call),
        331 => get_physical_device_cooperative_matrix_properties_khr(call),
        332 => cmd_draw_mesh_tasks_ext(call),
        333 => cmd_draw_mesh_tasks_indirect_ext(call),
        334 => cmd_draw_mesh_tasks_indirect_count_ext(call),
        _ => Err(Fault::guest("no command has this number")),
    }
}

/// Whether the command only records into a command buffer, whose pool it claims.
pub(crate) fn records(id: u32) -> bool {
    matches!(
        id,
        90 | 91
            | 92
            | 93
            | 94
            | 95
            | 96
            | 97
            | 98
            | 99
            | 100
            | 101
            | 102
            | 103
            | 104
            | 105
            | 106
            | 107
            | 108
            | 109
            | 110
            | 111
            | 112
            | 113
            | 114
            | 115
            | 116
            | 117
            | 118
            | 119
            | 120
            | 121
            | 122
            | 123
            | 124
            | 125
            | 126
            | 127
            | 128
            | 129
            | 130
            | 131
            | 132
            | 133
            | 134
            | 135
            | 136
            | 141
            | 142
            | 165
            | 166
            | 168
            | 169
            | 170
            | 181
            | 182
            | 183
            | 184
            | 185
            | 186
            | 201
            | 202
            | 203
            | 204
            | 205
            | 207
            | 208
            | 209
            | 210
            | 211
            | 212
            | 213
            | 214
            | 215
            | 216
            | 217
            | 218
            | 219
            | 220
            | 221
            | 222
            | 223
            | 224
            | 225
            | 226
            | 227
            | 228
            | 229
            | 233
            | 234
            | 237
            | 240
            | 241
            | 247
            | 248
            | 249
            | 254
            | 255
            | 256
            | 257
            | 258
            | 259
            | 260
            | 261
            | 262
            | 263
            | 264
            | 265
            | 266
            | 267
            | 268
            | 269
            | 270
            | 271
            | 272
            | 273
            | 274
            | 275
            | 276
            | 278
            | 279
            | 283
            | 287
            | 288
            | 289
            | 290
            | 291
            | 306
            | 307
            | 313
            | 314
            | 315
            | 317
            | 320
            | 324
            | 326
            | 327
            | 328
            | 329
            | 330
            | 332
            | 333
            | 334
    )
}

/// Ends a child of a device. Children of pools end with their pool.
pub(crate) fn destroy_object(device: &Device, kind: vk::ObjectType, handle: u64) {
    match kind {
        vk::ObjectType::DEVICE_MEMORY => {
            if let Some(f) = device.table.free_memory {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::DeviceMemory(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::FENCE => {
            if let Some(f) = device.table.destroy_fence {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::Fence(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::SEMAPHORE => {
            if let Some(f) = device.table.destroy_semaphore {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::Semaphore(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::EVENT => {
            if let Some(f) = device.table.destroy_event {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::Event(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::QUERY_POOL => {
            if let Some(f) = device.table.destroy_query_pool {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::QueryPool(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::BUFFER => {
            if let Some(f) = device.table.destroy_buffer {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::Buffer(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::BUFFER_VIEW => {
            if let Some(f) = device.table.destroy_buffer_view {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::BufferView(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::IMAGE => {
            if let Some(f) = device.table.destroy_image {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::Image(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::IMAGE_VIEW => {
            if let Some(f) = device.table.destroy_image_view {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::ImageView(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::SHADER_MODULE => {
            if let Some(f) = device.table.destroy_shader_module {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::ShaderModule(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::PIPELINE_CACHE => {
            if let Some(f) = device.table.destroy_pipeline_cache {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::PipelineCache(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::PIPELINE => {
            if let Some(f) = device.table.destroy_pipeline {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::Pipeline(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::PIPELINE_LAYOUT => {
            if let Some(f) = device.table.destroy_pipeline_layout {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::PipelineLayout(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::SAMPLER => {
            if let Some(f) = device.table.destroy_sampler {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::Sampler(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::DESCRIPTOR_SET_LAYOUT => {
            if let Some(f) = device.table.destroy_descriptor_set_layout {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe {
                    f(
                        device.handle,
                        vk::DescriptorSetLayout(handle),
                        vk::Null::NULL,
                    )
                };
            }
        }
        vk::ObjectType::DESCRIPTOR_POOL => {
            if let Some(f) = device.table.destroy_descriptor_pool {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::DescriptorPool(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::FRAMEBUFFER => {
            if let Some(f) = device.table.destroy_framebuffer {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::Framebuffer(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::RENDER_PASS => {
            if let Some(f) = device.table.destroy_render_pass {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::RenderPass(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::COMMAND_POOL => {
            if let Some(f) = device.table.destroy_command_pool {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe { f(device.handle, vk::CommandPool(handle), vk::Null::NULL) };
            }
        }
        vk::ObjectType::SAMPLER_YCBCR_CONVERSION => {
            if let Some(f) = device.table.destroy_sampler_ycbcr_conversion {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe {
                    f(
                        device.handle,
                        vk::SamplerYcbcrConversion(handle),
                        vk::Null::NULL,
                    )
                };
            }
        }
        vk::ObjectType::ACCELERATION_STRUCTURE_KHR => {
            if let Some(f) = device.table.destroy_acceleration_structure_khr {
                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.
                unsafe {
                    f(
                        device.handle,
                        vk::AccelerationStructureKHR(handle),
                        vk::Null::NULL,
                    )
                };
            }
        }
        _ => {}
    }
}
