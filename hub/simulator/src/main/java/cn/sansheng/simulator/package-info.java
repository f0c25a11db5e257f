/// A hall's day of virtual citizens, clerks and telephones over real MQTT, the demo's supervisor,
/// the judge of both, and load. Starts the packaged programs as processes; shares no code with
/// them.
@NullMarked
package cn.sansheng.simulator;

import org.jspecify.annotations.NullMarked;
