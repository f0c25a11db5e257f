/// The far end of a telephone's serial line: a modem that a person or a test makes ring. Shares no
/// class with what listens to it.
@NullMarked
package cn.sansheng.counter.simulator;

import org.jspecify.annotations.NullMarked;
