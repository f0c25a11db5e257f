/// Benchmarks of the packaged programs, measured from outside.
@NullMarked
package cn.sansheng.simulator.bench;

import org.jspecify.annotations.NullMarked;
