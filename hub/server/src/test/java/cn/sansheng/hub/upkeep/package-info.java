@NullMarked
package cn.sansheng.hub.upkeep;

import org.jspecify.annotations.NullMarked;
