/// What the simulator itself knows to have happened, safe on disk before it counts.
@NullMarked
package cn.sansheng.simulator.ledger;

import org.jspecify.annotations.NullMarked;
