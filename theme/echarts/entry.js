// What the bundle contains. Each name costs size: the core alone is nine tenths
// of the result. SVGRenderer and not CanvasRenderer: it prints sharp, its text
// can be selected and tested, and it sets styles through the CSSOM only, which
// `style-src 'self'` allows.
import { init, use } from 'echarts/core';
import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

// MarkLineComponent, 18 kB: the line where a scheme changed.
use([
  BarChart, HeatmapChart, LineChart,
  AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent,
  SVGRenderer
]);

export { init };
