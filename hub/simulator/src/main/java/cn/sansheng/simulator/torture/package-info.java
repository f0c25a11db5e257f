/// Correctness under fire: stations that behave as badly as the contract allows, on a network that
/// loses, doubles and delays, while the programs of the hall are killed; then a judge compares what
/// was promised with what was kept.
@NullMarked
package cn.sansheng.simulator.torture;

import org.jspecify.annotations.NullMarked;
