/// How any program joins a hall: station.yaml, birth and will, outbox, acks, requests, orders and
/// views.
@NullMarked
package cn.sansheng.client;

import org.jspecify.annotations.NullMarked;
