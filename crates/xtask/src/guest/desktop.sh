# Makes the desktop guest of what is in its lab: $out/vmlinuz, $out/vmlinux, $out/initramfs with what
# is needed to find a disk, and $out/image, the disk: a Debian with systemd and Weston.
#
# What is left of the arguments are programs of ours for its /usr/bin.
#
# Nobody logs in: Weston starts as the user `guest` on the first terminal, and the agent as root on the
# second serial port.
# Beside the result, since /tmp may be memory.
new=$(mktemp -d "$out/making.XXXXXX")
trap 'rm -rf "$new"' EXIT
trap 'exit 1' INT TERM
chmod 755 "$new"
kernel

# --- initramfs ---
mkdir "$new/early" "$new/root"
cd "$new/early"
busybox
cp "$out/init" .
chmod 755 init
modules virtio_pci virtio_blk ext4
archive

# --- root ---
cd "$new/root"
mkdir -p dev proc root run sys tmp usr/lib/modules usr/lib/parhelion
chmod 700 root
chmod 1777 tmp
for entry in /bin /sbin /lib /lib64; do
    cp -P "$entry" .
done
cp -ax /etc /opt /usr /var .
rm -f etc/resolv.conf
cp -a "$modules" usr/lib/modules/
for program; do
    cp -L "$program" usr/bin/
done
cp "$out/agent" usr/lib/parhelion/

echo desktop >etc/hostname
echo 70617268656c696f6e2e677565737431 >etc/machine-id
echo '/dev/vda / ext4 defaults,noatime 0 1' >etc/fstab
echo 'guest:x:1000:1000:guest:/var/guest:/bin/sh' >>etc/passwd
echo 'guest:*:19000:0:99999:7:::' >>etc/shadow
echo 'guest:x:1000:' >>etc/group
# Made by the guest: whoever makes this may have no right to give files away.
echo 'd /var/guest 0700 guest guest' >etc/tmpfiles.d/guest.conf
# For a host without a GPU. There the vGPU is a processor, too, which Zink takes on demand only.
cat >>etc/environment <<'END'
LIBGL_ALWAYS_SOFTWARE=true
MESA_LOADER_DRIVER_OVERRIDE=zink
GALLIUM_DRIVER=zink
RUSTICL_ENABLE=zink,swrast,llvmpipe
END

unit() { cat >"etc/systemd/system/$1"; ln -s "../$1" "etc/systemd/system/$2.wants/$1"; }
mkdir -p etc/systemd/system/graphical.target.wants etc/systemd/system/multi-user.target.wants
ln -sf /usr/lib/systemd/system/graphical.target etc/systemd/system/default.target
for useless in apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer \
    e2scrub_reap.service fstrim.timer getty@tty1.service ldconfig.service man-db.timer \
    systemd-firstboot.service systemd-tmpfiles-clean.timer; do
    ln -sf /dev/null "etc/systemd/system/$useless"
done
unit agent.service multi-user.target <<'END'
[Unit]
Description=Agent on the second serial port
ConditionPathExists=/dev/ttyS1

[Service]
Environment=HOME=/root
ExecStart=/usr/bin/busybox sh /usr/lib/parhelion/agent
Restart=no
END
unit weston.service graphical.target <<'END'
[Unit]
Description=Weston
After=systemd-logind.service systemd-user-sessions.service dbus.socket

[Service]
User=guest
WorkingDirectory=/var/guest
PAMName=login
TTYPath=/dev/tty1
TTYReset=yes
TTYVHangup=yes
StandardInput=tty-fail
StandardOutput=journal
UtmpIdentifier=tty1
UtmpMode=user
ExecStartPre=+/usr/bin/udevadm wait --timeout=120 /dev/dri/card0
ExecStart=/usr/bin/weston --config=/etc/weston.ini --renderer=pixman --socket=wayland-1
END
cat >etc/weston.ini <<'END'
[core]
idle-time=0
require-input=false

[shell]
background-color=0xff204a6a
panel-position=top
clock-format=none
animation=none
startup-animation=none
locking=false

[terminal]
font=DejaVu Sans Mono
font-size=14

[launcher]
icon=/usr/share/weston/terminal.png
path=/usr/bin/weston-terminal
END

# --- disk ---
blocks=$(($(du -sk . | cut -f 1) + 512 * 1024))
rm -f "$out/image"
mke2fs -q -t ext4 -L desktop -E root_owner=0:0 -d . "$out/image" "${blocks}k"
