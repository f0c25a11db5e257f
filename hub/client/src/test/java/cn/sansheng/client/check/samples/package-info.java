/// What the programs try their checks with.
@NullMarked
package cn.sansheng.client.check.samples;

import org.jspecify.annotations.NullMarked;
