//! The life of command buffers.

use super::*;

fn execute(list: &[u64]) -> Vec<u8> {
    let list: Vec<_> = list.iter().map(|id| vk::CommandBuffer(*id)).collect();
    say!(|a| CmdExecuteCommands {
        command_buffer: commands(),
        command_buffer_count: u32::try_from(list.len()).unwrap(),
        p_command_buffers: a.copy(&list).unwrap(),
    })
}
fn begin_secondary() -> Vec<u8> {
    say!(|a| BeginCommandBuffer {
        command_buffer: Id::new(SECONDARY),
        p_begin_info: a
            .one(vk::CommandBufferBeginInfo {
                p_inheritance_info: a.one(vk::CommandBufferInheritanceInfo::default()).unwrap(),
                ..Default::default()
            })
            .unwrap(),
    })
}
/// Goes on with rendering that another command buffer has begun, or does not say with what.
fn continue_rendering(is_told: bool) -> Vec<u8> {
    bytes(|a, e| {
        type Rendering<'x> = vk::CommandBufferInheritanceRenderingInfo<'x>;
        let mut from = vk::CommandBufferInheritanceInfo::default();
        if is_told {
            from.p_next = a.node::<Rendering<'_>>(Rendering::default()).unwrap();
        }
        let info = vk::CommandBufferBeginInfo {
            flags: vk::CommandBufferUsageFlags::RENDER_PASS_CONTINUE,
            p_inheritance_info: a.one(from).unwrap(),
            ..Default::default()
        };
        venus::BeginCommandBuffer {
            command_buffer: Id::new(SECONDARY),
            p_begin_info: a.one(info).unwrap(),
        }
        .encode(0, e);
    })
}
/// Builds an acceleration structure that is not there.
fn build_nothing() -> Vec<u8> {
    say!(|a| CmdBuildAccelerationStructuresKHR {
        command_buffer: commands(),
        info_count: 1,
        p_infos: a.one(Default::default()).unwrap(),
        pp_build_range_infos: a.one(a.copy(&[]).unwrap()).unwrap(),
    })
}
fn reset(command_buffer: u64) -> Vec<u8> {
    say!(ResetCommandBuffer {
        command_buffer: Id::new(command_buffer),
        flags: vk::CommandBufferResetFlags(0),
    })
}

#[test]
fn of_command_buffers() {
    let full = || [make::begin(COMMANDS), make::finish(COMMANDS)].concat();
    let submit = |id| make::queue_submit(QUEUE, &[id], 0);
    let second = || [begin_secondary(), make::finish(SECONDARY)].concat();
    let pool = || make::reset_command_pool(DEVICE, POOL);
    let not = "is not recorded";
    play(vec![
        case(
            "vkBeginCommandBuffer",
            "no render pass to go on with",
            [continue_rendering(true), make::finish(SECONDARY)].concat(),
            continue_rendering(false),
        ),
        recorded(
            "vkCmdBuildAccelerationStructuresKHR",
            "without an acceleration structure",
            Vec::new(),
            build_nothing(),
        ),
        case("vkCmdFillBuffer", "being recorded", Vec::new(), fill(0, 4)),
        case("vkCmdFillBuffer", "being recorded", full(), fill(0, 4)),
        case(
            "vkCmdFillBuffer",
            "being recorded",
            [make::begin(COMMANDS), fill(0, 4), pool()].concat(),
            fill(0, 4),
        ),
        case(
            "vkEndCommandBuffer",
            "being recorded",
            full(),
            make::finish(COMMANDS),
        ),
        rendered(
            "vkEndCommandBuffer",
            "without its end",
            Vec::new(),
            make::finish(COMMANDS),
        ),
        rendered(
            "vkCmdExecuteCommands",
            "inside of a render pass outside",
            second(),
            execute(&[SECONDARY]),
        ),
        case("vkQueueSubmit", not, Vec::new(), submit(COMMANDS)),
        case(
            "vkQueueSubmit",
            not,
            [full(), submit(COMMANDS), make::begin(COMMANDS)].concat(),
            submit(COMMANDS),
        ),
        case(
            "vkQueueSubmit",
            not,
            [full(), submit(COMMANDS), reset(COMMANDS)].concat(),
            submit(COMMANDS),
        ),
        case(
            "vkQueueSubmit",
            not,
            [full(), submit(COMMANDS), pool()].concat(),
            submit(COMMANDS),
        ),
        case("vkQueueSubmit", "other level", second(), submit(SECONDARY)),
        recorded(
            "vkCmdExecuteCommands",
            not,
            [second(), execute(&[SECONDARY]), reset(SECONDARY)].concat(),
            execute(&[SECONDARY]),
        ),
        recorded(
            "vkCmdExecuteCommands",
            "other level",
            Vec::new(),
            execute(&[COMMANDS]),
        ),
    ]);
}
