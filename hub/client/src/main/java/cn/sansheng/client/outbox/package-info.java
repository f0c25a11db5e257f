/// The disk outbox: facts survive a power cut from the moment that report returns.
@NullMarked
package cn.sansheng.client.outbox;

import org.jspecify.annotations.NullMarked;
