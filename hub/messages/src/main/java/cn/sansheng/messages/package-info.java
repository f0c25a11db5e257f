/// The hub's language: topics, facts, requests, replies, orders and views, and their JSON. No I/O,
/// no threads, no clock.
@NullMarked
package cn.sansheng.messages;

import org.jspecify.annotations.NullMarked;
