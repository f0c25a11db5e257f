/// The day played over real MQTT: virtual kiosks and counters, each a station of its own.
@NullMarked
package cn.sansheng.simulator.crowd;

import org.jspecify.annotations.NullMarked;
