import { entries } from '../list.ts';

/** Artists, athletes, hosts, writers and founders whom English news copy quotes without saying what they are known for. */
export const famousPeople: readonly string[] = entries(`
  Muhammad Ali, Woody Allen, Jennifer Aniston, David Attenborough, David Axelrod, Adele, Alec Baldwin, David Beckham, Victoria Beckham, Beyoncé
  Jeff Bezos, Justin Bieber, Usain Bolt, Bono, Marlon Brando, Warren Buffett, Kobe Bryant, Tom Brady, Jim Carrey, Johnny Carson, Cher, Noam Chomsky
  Jeremy Clarkson, George Clooney, Amal Clooney, Stephen Colbert, Tom Cruise, Bill Cosby, Daniel Craig, Anderson Cooper, Matt Damon, Ellen DeGeneres
  Robert De Niro, Johnny Depp, Princess Diana, Leonardo DiCaprio, Novak Djokovic, Michael Douglas, Drake, Bob Dylan, Clint Eastwood, Eminem, Mia Farrow
  Roger Federer, Harrison Ford, Jane Fonda, Jodie Foster, Morgan Freeman, Stephen Fry, Lady Gaga, Bill Gates, Melinda Gates, Mel Gibson, Hugh Grant
  Tom Hanks, Stephen Hawking, Lewis Hamilton, Jerry Hall, Billie Holiday, Anthony Hopkins, LeBron James, Michael Jackson, Mick Jagger, Billy Joel
  Elton John, Scarlett Johansson, Angelina Jolie, Steve Jobs, Michael Jordan, Kim Kardashian, Stephen King, Larry King, Diane Keaton, Nicole Kidman
  Jimmy Kimmel, Jimmy Fallon, Spike Lee, Jay Leno, David Letterman, John Lennon, John Legend, Jennifer Lopez, Jennifer Lawrence, George Lucas
  Madonna, Paul McCartney, Ian McKellen, Helen Mirren, Lionel Messi, Andy Murray, Rupert Murdoch, Bill Murray, Elon Musk, Michael Moore, Piers Morgan
  Rafael Nadal, Liam Neeson, Jack Nicholson, Trevor Noah, Conan O'Brien, Michelle Obama, Sean Penn, Brad Pitt, Dolly Parton, Pink, Prince, Elvis Presley
  Keanu Reeves, Rihanna, Julia Roberts, Cristiano Ronaldo, J.K. Rowling, Salman Rushdie, Joe Rogan, Kenny Rogers, Arnold Schwarzenegger, Jerry Seinfeld
  Martin Scorsese, Maria Sharapova, Frank Sinatra, Will Smith, Maggie Smith, Steven Spielberg, Bruce Springsteen, Sylvester Stallone, Martha Stewart
  Jon Stewart, Meryl Streep, Barbra Streisand, Taylor Swift, Quentin Tarantino, Elizabeth Taylor, Mike Tyson, Tina Turner, Ted Turner, Emma Thompson
  Denzel Washington, Emma Watson, Harvey Weinstein, Kanye West, Oprah Winfrey, Serena Williams, Venus Williams, Robin Williams, Amy Winehouse, Stevie Wonder
  Tiger Woods, Reese Witherspoon, Mark Zuckerberg, Simone Biles, Michael Phelps, Wayne Rooney, Harry Kane, Pep Guardiola, José Mourinho, Alex Ferguson
  Jürgen Klopp, Sachin Tendulkar, Shane Warne, Diego Maradona, Pelé, Zinedine Zidane, Sean Hannity, Rush Limbaugh, Rachel Maddow, Tucker Carlson
  Bill O'Reilly, Megyn Kelly, Ann Coulter, Matt Drudge, Karl Rove, Nate Silver, Gloria Steinem, Jesse Jackson, Al Sharpton, Ralph Nader, Ross Perot
  Melania Trump, Ivanka Trump, Meghan Markle, Kate Middleton, Camilla Parker Bowles, Margaret Thatcher, Winston Churchill, Nelson Mandela, Desmond Tutu
  Martin Luther King, Mother Teresa, Albert Einstein, Charles Darwin, William Shakespeare, Jane Austen, Charles Dickens, George Orwell, Mark Twain
  Richard Branson, Tim Cook, Satya Nadella, Sam Altman, Michael Bloomberg, George Soros, Sheryl Sandberg, Michael Dell, Larry Ellison, Jack Dorsey
`);
