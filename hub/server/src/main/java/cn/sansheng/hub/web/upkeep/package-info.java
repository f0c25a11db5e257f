/// The maintenance register's table (S61).
@NullMarked
package cn.sansheng.hub.web.upkeep;

import org.jspecify.annotations.NullMarked;
