"""Computes with Dawn, and prints what came."""

import hashlib
import struct

from pydawn import utils, webgpu

COUNT = 4096

SHADER = """
@group(0) @binding(0) var<storage, read_write> values: array<u32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) at: vec3<u32>) {
    var value = at.x;
    for (var i = 0u; i < 100u; i++) {
        value = value * 1664525u + 1013904223u;
    }
    values[at.x] = value;
}
"""

adapter = utils.request_adapter_sync(
    power_preference=webgpu.WGPUPowerPreference_HighPerformance
)
device = utils.request_device_sync(adapter)
usage = (
    webgpu.WGPUBufferUsage_Storage
    | webgpu.WGPUBufferUsage_CopySrc
    | webgpu.WGPUBufferUsage_CopyDst
)
values = utils.create_buffer(device, COUNT * 4, usage)
entry = {
    "binding": 0,
    "visibility": webgpu.WGPUShaderStage_Compute,
    "buffer": {"type": webgpu.WGPUBufferBindingType_Storage},
}
layout = utils.create_bind_group_layout(device=device, entries=[entry])
bound = {"binding": 0, "resource": {"buffer": values, "offset": 0, "size": COUNT * 4}}
group = utils.create_bind_group(device=device, layout=layout, entries=[bound])
pipeline = utils.create_compute_pipeline(
    device=device,
    layout=utils.create_pipeline_layout(device=device, bind_group_layouts=[layout]),
    compute={"module": utils.create_shader_module(device, SHADER), "entry_point": "main"},
)
encoder = utils.create_command_encoder(device)
compute = utils.begin_compute_pass(encoder)
utils.set_pipeline(compute, pipeline)
utils.set_bind_group(compute, group)
utils.dispatch_workgroups(compute, COUNT // 64, 1, 1)
utils.end_compute_pass(compute)
utils.submit(device, [utils.command_encoder_finish(encoder)])
result = bytes(utils.read_buffer(device, values))
expected = 17
for _ in range(100):
    expected = (expected * 1664525 + 1013904223) & 0xFFFFFFFF
assert struct.unpack_from("I", result, 17 * 4)[0] == expected, "the result is wrong"
print("compute", hashlib.sha256(result).hexdigest()[:16])
