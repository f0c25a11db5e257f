/// A whole hall on one machine: the supervisor that sets up, starts, watches and ends the packaged
/// programs.
@NullMarked
package cn.sansheng.simulator.demo;

import org.jspecify.annotations.NullMarked;
