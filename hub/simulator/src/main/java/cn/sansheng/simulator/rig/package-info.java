/// What stands around the packaged programs while they are measured: an X server, cables with an
/// ear in them, and the kernel's books on processes.
@NullMarked
package cn.sansheng.simulator.rig;

import org.jspecify.annotations.NullMarked;
