/// MQTT in and out: bytes become inputs of the hall's owner, and what it decided becomes messages.
@NullMarked
package cn.sansheng.hub.gateway;

import org.jspecify.annotations.NullMarked;
