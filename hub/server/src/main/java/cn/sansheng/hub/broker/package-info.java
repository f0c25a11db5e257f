/// The embedded MQTT broker, and for every broker: who may connect, say and hear.
@NullMarked
package cn.sansheng.hub.broker;

import org.jspecify.annotations.NullMarked;
