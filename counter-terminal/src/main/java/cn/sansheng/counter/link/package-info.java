/// The shell around the desk: the hub, the outbox, and the one owner of the state.
@NullMarked
package cn.sansheng.counter.link;

import org.jspecify.annotations.NullMarked;
