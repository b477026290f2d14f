/** What of the chart library is used; fetched where the first chart is drawn. */
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, CustomChart, LineChart, ScatterChart, GridComponent, SVGRenderer])

export { init }
