/// What a telephone exchange that speaks SIP says of one extension: messages, the login, the
/// subscription. Pure: datagrams in, datagrams out, time as an argument.
@NullMarked
package cn.sansheng.counter.sip;

import org.jspecify.annotations.NullMarked;
