package care.plumbline.core.caring;
import org.junit.jupiter.api.Test;
class ShowTest {
  @Test void spread() {
    var all = new java.util.ArrayList<Long>(); int n=0; 
    for (long seed=0; seed<1000; seed++) { var f=Days.facts(Days.sampled(seed)); var p=CareDay.of(f).orElseThrow().percent(f); if(p.isPresent()) all.add(p.getAsLong()); else n++; }
    all.sort(null); System.out.println("unknown "+n); for(int i=0;i<=10;i++) System.out.print(all.get(Math.min(all.size()-1,i*all.size()/10))+" "); System.out.println();
  }
  @Test void show() {
    for (var a : java.util.List.of(Days.busy(), Days.busyBut("lift_distance","varies","change_place","bed","car_seat_lifts","1"), Days.sampled(1), Days.sampled(2), Days.sampled(3), care.plumbline.core.Women.safe(Days.GUIDE))) {
      var r = Days.recovery(a); var d = CareDay.of(r.facts()).orElseThrow();
      System.out.println("baby " + d.baby() + " percent " + d.percent(r.facts()) + " hers " + d.hers()+"");
      d.doings().forEach(x -> System.out.printf("  %-30s %-36s %6.1f x %5.1f min %4.1f kg %6.0f N toll %7.1f share %4.1f%%  LI %s%n", x.task().name(), x.way().name(), x.times().value(), x.minutes().value(), x.load().value(), x.newtons(), x.toll().value(), 100*d.share(x), x.liftingIndex()));
      var rel = Days.reliefs(r); var doubt = Doubt.of(d, rel, 0.2);
      for (int i=0;i<rel.size();i++) System.out.printf("    -%4.1f%% (%.0f..%.0f)%s %s %s%n", 100*rel.get(i).saves(), 100*doubt.ranges().get(i).least(), 100*doubt.ranges().get(i).most(), doubt.close().get(i)?" close":"", rel.get(i).easing().name(), rel.get(i).easing().where());
    }
  }
}
