/// How a command of the operator reaches the hub that runs: a socket in its data folder, for the
/// owner of that folder alone.
@NullMarked
package cn.sansheng.hub.control;

import org.jspecify.annotations.NullMarked;
