/// Pure: what to send, when to send it again, when to forget. Time comes in as the time since the
/// client was opened, because a station's wall clock may jump.
@NullMarked
package cn.sansheng.client.core;

import org.jspecify.annotations.NullMarked;
