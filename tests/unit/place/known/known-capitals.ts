/** A seat of government as an atlas has it, and the ZIP and county that it stands in. */
export type Capital = {
  state: string;
  stateName: string;
  city: string;
  latitude: number;
  longitude: number;
  zip: string;
  countyFips: string;
};

// state, its name, seat of government, latitude, longitude (downtown), a ZIP downtown, FIPS code of its county
const ROWS: readonly (readonly [string, string, string, number, number, string, string])[] = [
  ['AL', 'Alabama', 'Montgomery', 32.3777, -86.3006, '36104', '01101'],
  ['AK', 'Alaska', 'Juneau', 58.3019, -134.4197, '99801', '02110'],
  ['AZ', 'Arizona', 'Phoenix', 33.4484, -112.074, '85007', '04013'],
  ['AR', 'Arkansas', 'Little Rock', 34.7465, -92.2896, '72201', '05119'],
  ['CA', 'California', 'Sacramento', 38.5816, -121.4944, '95814', '06067'],
  ['CO', 'Colorado', 'Denver', 39.7392, -104.9903, '80203', '08031'],
  ['CT', 'Connecticut', 'Hartford', 41.7658, -72.6734, '06103', '09110'],
  ['DE', 'Delaware', 'Dover', 39.1582, -75.5244, '19901', '10001'],
  ['DC', 'District of Columbia', 'Washington', 38.9072, -77.0369, '20001', '11001'],
  ['FL', 'Florida', 'Tallahassee', 30.4383, -84.2807, '32301', '12073'],
  ['GA', 'Georgia', 'Atlanta', 33.749, -84.388, '30303', '13121'],
  ['HI', 'Hawaii', 'Honolulu', 21.3069, -157.8583, '96813', '15003'],
  ['ID', 'Idaho', 'Boise', 43.615, -116.2023, '83702', '16001'],
  ['IL', 'Illinois', 'Springfield', 39.7817, -89.6501, '62701', '17167'],
  ['IN', 'Indiana', 'Indianapolis', 39.7684, -86.1581, '46204', '18097'],
  ['IA', 'Iowa', 'Des Moines', 41.5868, -93.625, '50309', '19153'],
  ['KS', 'Kansas', 'Topeka', 39.0473, -95.6752, '66603', '20177'],
  ['KY', 'Kentucky', 'Frankfort', 38.2009, -84.8733, '40601', '21073'],
  ['LA', 'Louisiana', 'Baton Rouge', 30.4515, -91.1871, '70802', '22033'],
  ['ME', 'Maine', 'Augusta', 44.3106, -69.7795, '04330', '23011'],
  ['MD', 'Maryland', 'Annapolis', 38.9784, -76.4922, '21401', '24003'],
  ['MA', 'Massachusetts', 'Boston', 42.3601, -71.0589, '02108', '25025'],
  ['MI', 'Michigan', 'Lansing', 42.7325, -84.5555, '48933', '26065'],
  ['MN', 'Minnesota', 'Saint Paul', 44.9537, -93.09, '55101', '27123'],
  ['MS', 'Mississippi', 'Jackson', 32.2988, -90.1848, '39201', '28049'],
  ['MO', 'Missouri', 'Jefferson City', 38.5767, -92.1735, '65101', '29051'],
  ['MT', 'Montana', 'Helena', 46.5891, -112.0391, '59601', '30049'],
  ['NE', 'Nebraska', 'Lincoln', 40.8136, -96.7026, '68508', '31109'],
  ['NV', 'Nevada', 'Carson City', 39.1638, -119.7674, '89701', '32510'],
  ['NH', 'New Hampshire', 'Concord', 43.2081, -71.5376, '03301', '33013'],
  ['NJ', 'New Jersey', 'Trenton', 40.2206, -74.7597, '08608', '34021'],
  ['NM', 'New Mexico', 'Santa Fe', 35.687, -105.9378, '87501', '35049'],
  ['NY', 'New York', 'Albany', 42.6526, -73.7562, '12207', '36001'],
  ['NC', 'North Carolina', 'Raleigh', 35.7796, -78.6382, '27601', '37183'],
  ['ND', 'North Dakota', 'Bismarck', 46.8083, -100.7837, '58501', '38015'],
  ['OH', 'Ohio', 'Columbus', 39.9612, -82.9988, '43215', '39049'],
  ['OK', 'Oklahoma', 'Oklahoma City', 35.4676, -97.5164, '73102', '40109'],
  ['OR', 'Oregon', 'Salem', 44.9429, -123.0351, '97301', '41047'],
  ['PA', 'Pennsylvania', 'Harrisburg', 40.2732, -76.8867, '17101', '42043'],
  ['RI', 'Rhode Island', 'Providence', 41.824, -71.4128, '02903', '44007'],
  ['SC', 'South Carolina', 'Columbia', 34.0007, -81.0348, '29201', '45079'],
  ['SD', 'South Dakota', 'Pierre', 44.3683, -100.351, '57501', '46065'],
  ['TN', 'Tennessee', 'Nashville', 36.1627, -86.7816, '37219', '47037'],
  ['TX', 'Texas', 'Austin', 30.2672, -97.7431, '78701', '48453'],
  ['UT', 'Utah', 'Salt Lake City', 40.7608, -111.891, '84111', '49035'],
  ['VT', 'Vermont', 'Montpelier', 44.2601, -72.5754, '05602', '50023'],
  ['VA', 'Virginia', 'Richmond', 37.5407, -77.436, '23219', '51760'],
  ['WA', 'Washington', 'Olympia', 47.0379, -122.9007, '98501', '53067'],
  ['WV', 'West Virginia', 'Charleston', 38.3498, -81.6326, '25301', '54039'],
  ['WI', 'Wisconsin', 'Madison', 43.0731, -89.4012, '53703', '55025'],
  ['WY', 'Wyoming', 'Cheyenne', 41.14, -104.8202, '82001', '56021'],
  ['AS', 'American Samoa', 'Pago Pago', -14.2756, -170.702, '96799', '60010'],
  ['GU', 'Guam', 'Hagåtña', 13.4745, 144.7504, '96910', '66010'],
  ['MP', 'Northern Mariana Islands', 'Saipan', 15.185, 145.7467, '96950', '69110'],
  ['PR', 'Puerto Rico', 'San Juan', 18.4655, -66.1057, '00901', '72127'],
  ['VI', 'U.S. Virgin Islands', 'Charlotte Amalie', 18.3419, -64.9307, '00802', '78030'],
];

/** The seats of government of all states, the District and the territories. */
export const CAPITALS: readonly Capital[] = ROWS.map(
  ([state, stateName, city, latitude, longitude, zip, countyFips]) => ({
    ...{ state, stateName, city, latitude, longitude, zip, countyFips },
  }),
);
