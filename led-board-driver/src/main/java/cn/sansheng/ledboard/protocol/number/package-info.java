/// Pure: boards that show a number and nothing else, each kind described by data.
@NullMarked
package cn.sansheng.ledboard.protocol.number;

import org.jspecify.annotations.NullMarked;
