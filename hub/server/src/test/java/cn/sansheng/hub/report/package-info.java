@NullMarked
package cn.sansheng.hub.report;

import org.jspecify.annotations.NullMarked;
