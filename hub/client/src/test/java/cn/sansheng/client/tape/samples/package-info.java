/// For the tests of the programs: what every tape must stand.
@NullMarked
package cn.sansheng.client.tape.samples;

import org.jspecify.annotations.NullMarked;
