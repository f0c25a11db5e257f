@NullMarked
package cn.sansheng.hub.web.upkeep;

import org.jspecify.annotations.NullMarked;
