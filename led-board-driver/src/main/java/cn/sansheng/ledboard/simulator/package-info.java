/// The far end of a board's serial line: reads what arrives as a card would and shows it.
@NullMarked
package cn.sansheng.ledboard.simulator;

import org.jspecify.annotations.NullMarked;
